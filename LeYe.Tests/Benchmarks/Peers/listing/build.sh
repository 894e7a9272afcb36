#!/usr/bin/env bash
# build.sh OUT: compiles the peer.
set -euo pipefail
cc -O2 -o "$1" "$(dirname "$0")/listing.c" -lxlsxwriter
