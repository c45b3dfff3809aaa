#compdef docmodel
# zsh completion for docmodel
_docmodel() {
    local -a suggestions wanted
    local suggestion
    suggestions=("${(@f)$(docmodel "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
    for suggestion in $suggestions; do
        [[ $suggestion == -* && $PREFIX != -* ]] && continue
        [[ -n $suggestion ]] && wanted+=("$suggestion")
    done
    (( $#wanted )) && compadd -a wanted
    [[ $PREFIX == -* ]] || _files
}
compdef _docmodel docmodel
