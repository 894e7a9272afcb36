#!/usr/bin/env bash
# chromium.sh IN.html OUT.pdf PROFILE: prints the same report with Chromium; a new browser each time.
exec chromium --headless --no-sandbox --disable-gpu --user-data-dir="$3" --no-pdf-header-footer --allow-file-access-from-files --print-to-pdf="$2" "file://$1"
