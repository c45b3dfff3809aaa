namespace DocModel.Reading;

/// <summary>Something wrong in a names file.</summary>
/// <param name="Id">The finding's id: <c>DOCM</c> and three digits.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Line">Line in the names file, from 1.</param>
/// <param name="Column">Column of the offending words, from 1, in UTF-16 code units.</param>
/// <param name="Length">Number of offending UTF-16 code units.</param>
/// <param name="Message">What was expected, what was found, and what to do.</param>
public sealed record NamesFinding(string Id, FindingSeverity Severity, int Line, int Column, int Length, string Message);
