# fish completion for docmodel
function __docmodel_suggest
    set -l line (commandline --current-process)
    set -l current (commandline --current-token)
    for suggestion in (docmodel "[suggest:"(commandline --current-process --cursor)"]" "$line" 2>/dev/null)
        if string match -q -- '-*' $suggestion; and not string match -q -- '-*' "$current"
            continue
        end
        echo $suggestion
    end
end
complete -c docmodel -a '(__docmodel_suggest)'
