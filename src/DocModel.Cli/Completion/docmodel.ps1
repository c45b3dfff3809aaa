# PowerShell completion for docmodel
Register-ArgumentCompleter -Native -CommandName docmodel -ScriptBlock {
    param($word, $ast, $cursor)
    # The cursor is counted from the start of the line, and the command's own words end before the blanks that follow them.
    $position = $cursor - $ast.Extent.StartOffset
    $line = "$ast".PadRight($position).Substring(0, $position)
    docmodel "[suggest:$position]" $line 2>$null |
        Where-Object { $_.StartsWith($word) -and ($word.StartsWith('-') -or -not $_.StartsWith('-')) } |
        ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
