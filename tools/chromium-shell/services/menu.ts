import { guardObject } from '../core/guard.ts';

/** Electron's `MenuItem`, as data: nobody can see or press it in the stand-in. */
export class MenuItem {
  readonly options: object;

  constructor(options: object) {
    this.options = options;
    Object.assign(this, options);
  }
}

/** Electron's `Menu`, kept and never shown. */
export class Menu {
  readonly items: MenuItem[] = [];

  static buildFromTemplate(template: readonly object[]): Menu {
    const menu = new Menu();
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item));
    return menu;
  }

  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu;
  }

  static getApplicationMenu(): Menu | null {
    return applicationMenu;
  }

  append(item: MenuItem): void {
    this.items.push(item);
  }

  popup(): void {
    // There is nowhere to show it.
  }

  closePopup(): void {
    // Never shown.
  }
}

let applicationMenu: Menu | null = null;

Object.setPrototypeOf(Menu.prototype, guardObject('Menu', {}));
