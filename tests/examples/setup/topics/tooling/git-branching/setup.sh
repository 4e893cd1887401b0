git init -q -b main
echo '# Reading list' > README.md
git add README.md
git commit -q -m 'Say what the project is for'
