# bash completion for docmodel
_docmodel() {
    local current=${COMP_WORDS[COMP_CWORD]} suggestion
    COMPREPLY=()
    while IFS= read -r suggestion; do
        # Options are offered to who begins one; elsewhere files are more likely wanted, which -o default completes.
        [[ $suggestion == -* && $current != -* ]] && continue
        [[ $suggestion == "$current"* ]] && COMPREPLY+=("$suggestion")
    done < <(docmodel "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)
}
complete -o default -o bashdefault -F _docmodel docmodel
