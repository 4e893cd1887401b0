# Read by bash before an example. A command that fails ends the example, unless its line or the next one looks at the
# exit code itself.
unset BASH_ENV
mapfile -t _waymark_lines < "$0" 2> /dev/null
_waymark_failed() {
  case "${_waymark_lines[$2 - 1]} ${_waymark_lines[$2]}" in *'$?'*) return ;; esac
  echo "line $2 of the example: \`$3\` ended with $1" >&2
  exit "$1"
}
set -E
trap '_waymark_failed "$?" "$LINENO" "$BASH_COMMAND"' ERR
