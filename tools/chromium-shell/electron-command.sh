#!/bin/sh
# What `electron .` would be: electron-vite dev calls it through ELECTRON_EXEC_PATH.
exec node "$(dirname "$0")/run.ts" "$@"
