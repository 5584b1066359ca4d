interface ToolProps {
  readonly sign: string;
  readonly label: string;
  readonly pressed?: boolean;
  readonly onPress: () => void;
}

export function Tool({ sign, label, pressed, onPress }: ToolProps) {
  return (
    <button type="button" className="tool" title={label} aria-label={label} aria-pressed={pressed} onClick={onPress}>
      {sign}
    </button>
  );
}
