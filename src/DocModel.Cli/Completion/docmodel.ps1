# PowerShell completion for docmodel
Register-ArgumentCompleter -Native -CommandName docmodel -ScriptBlock {
    param($word, $ast, $cursor)
    docmodel "[suggest:$cursor]" "$ast" 2>$null |
        Where-Object { $_ -like "$word*" -and ($word.StartsWith('-') -or -not $_.StartsWith('-')) } |
        ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
