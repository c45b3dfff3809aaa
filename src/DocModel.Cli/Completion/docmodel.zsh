#compdef docmodel
# zsh completion for docmodel
_docmodel() {
    local -a suggestions wanted
    local suggestion line="docmodel ${words[2,CURRENT-1]:+${words[2,CURRENT-1]} }$PREFIX"
    suggestions=("${(@f)$(docmodel "[suggest:$#line]" "$line" 2>/dev/null)}")
    for suggestion in $suggestions; do
        # Options are offered to who begins one; elsewhere files are more likely wanted.
        [[ $suggestion == -* && $PREFIX != -* ]] && continue
        [[ -n $suggestion ]] && wanted+=("$suggestion")
    done
    (( $#wanted )) && compadd -a wanted || _files
}
compdef _docmodel docmodel
