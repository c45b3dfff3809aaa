# fish completion for docmodel
function __docmodel_suggest
    set -l line (string trim --left -- (commandline --cut-at-cursor --current-process))
    set -l current (commandline --cut-at-cursor --current-token)
    set -l suggestions
    for suggestion in (docmodel "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)
        set -l head (string sub --length (string length -- "$current") -- "$suggestion")
        if test -z "$suggestion"; or test "$head" != "$current"
            continue
        end
        # Options are offered to who begins one; elsewhere files are more likely wanted.
        if string match -q -- '-*' $suggestion; and not string match -q -- '-*' "$current"
            continue
        end
        set -a suggestions $suggestion
    end
    if set -q suggestions[1]
        printf '%s\n' $suggestions
    else
        __fish_complete_path "$current"
    end
end
complete -c docmodel -f -a '(__docmodel_suggest)'
