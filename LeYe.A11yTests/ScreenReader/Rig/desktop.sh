#!/usr/bin/env bash
# desktop.sh OUT : a private desktop with a real screen reader (Orca) and a real browser (Chromium) that makes no sound.
# Prints name=value lines, "ready" when both are up, and ends everything when its standard input is closed.
# Everything it writes lies in OUT (keep that path short: sockets are made in it).
set -euo pipefail
rig=$(cd "$(dirname "$0")" && pwd)
out=$1
mkdir -p "$out"/{run,orca,bin,profile/Default} "$out"/home/.config/{speech-dispatcher,glib-2.0/settings}
chmod 700 "$out/run"

sed "s|@OUT@|$out|; s|@RIG@|$rig|" "$rig/settings/speechd.conf" >"$out/home/.config/speech-dispatcher/speechd.conf"
cp "$rig/settings/gsettings.ini" "$out/home/.config/glib-2.0/settings/keyfile"
cp "$rig/settings/orca-settings.json" "$out/orca/user-settings.conf"
cp "$rig/settings/orca-customizations.py" "$out/orca/"
cp "$rig/settings/chromium-preferences.json" "$out/profile/Default/Preferences"
# Orca refuses to start when it finds another of the same user; ours is alone on its own bus.
printf '#!/bin/sh\nexit 1\n' >"$out/bin/pgrep"
chmod +x "$out/bin/pgrep"
touch "$out/speech.jsonl" "$out/orca.txt"

export PATH="$out/bin:$PATH" HOME="$out/home" LANG=zh_CN.UTF-8 LC_ALL=zh_CN.UTF-8 LANGUAGE=zh_CN
export XDG_RUNTIME_DIR="$out/run" XDG_CONFIG_HOME="$HOME/.config" XDG_CACHE_HOME="$HOME/.cache" XDG_DATA_HOME="$HOME/.local/share"
export GSETTINGS_BACKEND=keyfile NO_AT_BRIDGE=0 ACCESSIBILITY_ENABLED=1 CAPTURE_LOG="$out/speech.jsonl" CAPTURE_SPEED=400
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS SESSION_MANAGER

started=()
# start NAME COMMAND... : in the background; it dies with this script, however this script dies.
start() {
  local name=$1
  shift
  setpriv --pdeathsig KILL "$@" </dev/null >>"$out/$name.log" 2>&1 &
  started+=($!)
}

finish() {
  trap - EXIT
  local pid
  for pid in $(printf '%s\n' "${started[@]}" | tac); do
    kill "$pid" 2>/dev/null || continue
    for _ in {1..40}; do
      kill -0 "$pid" 2>/dev/null || continue 2
      sleep 0.05
    done
    kill -KILL "$pid" 2>/dev/null || true
  done
}
trap finish EXIT
trap 'exit 143' TERM INT HUP

# until_true WHAT COMMAND... : waits at most 90 s.
until_true() {
  local what=$1
  shift
  for _ in {1..1800}; do
    "$@" >/dev/null 2>&1 && return
    sleep 0.05
  done
  echo "fault=$what did not come up within 90 s"
  exit 1
}

tell_accessibility() {
  gdbus call --session -d org.a11y.Bus -o /org/a11y/bus -m org.freedesktop.DBus.Properties.Set org.a11y.Status "$1" '<true>'
}

to_front() {
  timeout 5 xdotool windowactivate --sync "$(xdotool search --onlyvisible --class chrom | tail -1)"
}

start xvfb Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp -noreset 3>"$out/display"
until_true Xvfb test -s "$out/display"
DISPLAY=:$(cat "$out/display")
export DISPLAY
start dbus dbus-daemon --session --nofork --address="unix:path=$out/run/bus"
export DBUS_SESSION_BUS_ADDRESS="unix:path=$out/run/bus"
until_true "the session bus" test -S "$out/run/bus"
start openbox openbox --sm-disable --config-file "$rig/settings/openbox.xml"
until_true "the accessibility bus" tell_accessibility IsEnabled
tell_accessibility ScreenReaderEnabled >/dev/null
start speechd speech-dispatcher -s -t 0 -c unix_socket
until_true "Speech Dispatcher" test -S "$out/run/speech-dispatcher/speechd.sock"
start orca orca -u "$out/orca" --debug-file "$out/orca.txt"
until_true Orca test -s "$out/speech.jsonl"
for browser in chromium chromium-browser google-chrome; do command -v "$browser" >/dev/null && break; done
start browser "$browser" --no-sandbox --force-renderer-accessibility --disable-gpu --disable-quic --no-first-run \
  --no-default-browser-check --disable-background-networking --disable-component-update --disable-sync --disable-default-apps \
  --password-store=basic --disable-features=Translate,MediaRouter --ozone-platform=x11 --lang=zh-CN \
  --user-data-dir="$out/profile" --remote-debugging-port=0 --window-size=1200,800 --window-position=0,0 --app="file://$rig/settings/start.html"
until_true "$browser" test -s "$out/profile/DevToolsActivePort"
until_true "the browser's window" to_front
printf 'display=%s\ncdp=http://127.0.0.1:%s\nready\n' "$DISPLAY" "$(head -1 "$out/profile/DevToolsActivePort")"
cat >/dev/null
