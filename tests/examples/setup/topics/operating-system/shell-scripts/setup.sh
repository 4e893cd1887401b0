mkdir "$HOME/notes"
echo 'Read Kindred.' > "$HOME/notes/today.txt"
