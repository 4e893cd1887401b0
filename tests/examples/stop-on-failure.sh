# Read by bash before an example. A command that fails ends the example, unless its line or the next one looks at the
# exit code itself. In a pipe every command has to succeed too, but for one whose reader has seen enough (141).
unset BASH_ENV
_waymark_lines=()
# The bash of macOS has no mapfile.
while IFS= read -r _waymark_line; do _waymark_lines+=("$_waymark_line"); done < "$0"
_waymark_failed() {
  [ "$1" -eq 141 ] && return
  case "${_waymark_lines[$2 - 1]:-} ${_waymark_lines[$2]:-}" in *'$?'*) return ;; esac
  echo "line $2 of the example: \`$3\` ended with $1" >&2
  exit "$1"
}
set -E -o pipefail
trap '_waymark_failed "$?" "$LINENO" "$BASH_COMMAND"' ERR
