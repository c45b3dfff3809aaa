using System.Collections.Concurrent;
using DocModel.Reading;
using DocModel.Reading.Findings;
using Microsoft.CodeAnalysis;

namespace DocModel.Generator.Diagnostics;

/// <summary>Every rule that the generator reports. DOCM020 to DOCM029 belong to the package's targets.</summary>
internal static class Descriptors
{
    private const string Category = "DocModel";

    public static readonly DiagnosticDescriptor NotAnItem = Rule(
        "DOCM001",
        "The document is not among the project's items",
        "No DocModelDocument item of the project has the path '{0}'. {1}");

    public static readonly DiagnosticDescriptor NotPartial = Rule(
        "DOCM002",
        "A type that takes a document's members must be partial",
        "'{0}' is not partial, so nothing can be generated into '{1}'. Write 'partial' before its 'class', 'struct', 'record' or 'interface'.");

    public static readonly DiagnosticDescriptor NotStatic = Rule(
        "DOCM003",
        "A document's class must be static",
        "A document's members are static, but '{0}' is a {1} that can have instances. Declare it as 'static partial class {0}'.");

    public static readonly DiagnosticDescriptor MemberInTheWay = Rule(
        "DOCM004",
        "A member is in the way of a document's",
        "The document's member '{0}' cannot be generated into '{1}': {2}. Rename that, or leave the member out with 'Members = …' in the attribute ('Document' and 'Title', and a collection's 'All' and 'Find', are always generated).");

    public static readonly DiagnosticDescriptor DeclaredTwice = Rule(
        "DOCM005",
        "A document is declared twice",
        "The document '{0}' is already declared by '{1}' at {2}; it would be compiled in twice, and the elements of the two are never equal. Use '{1}', or remove one of the two attributes.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor FileLocal = Rule(
        "DOCM006",
        "A document's class cannot be file-local",
        "'{0}' is declared with 'file', so that no other file, and no generated one, can add to it. Declare it as 'internal'.");

    public static readonly DiagnosticDescriptor LanguageTooOld = Rule(
        "DOCM007",
        "The C# version is too old",
        "Generated documents need C# 9 or newer, but the project compiles C# {0}. Set <LangVersion>9.0</LangVersion> or higher in the project file (11.0 makes documents cheapest).");

    public static readonly DiagnosticDescriptor Unreadable = Rule(
        "DOCM008",
        "A document cannot be read",
        "The file of the DocModelDocument item '{0}' cannot be read. Check that it exists and that the build may read it.");

    public static readonly DiagnosticDescriptor NotUtf8 = Rule(
        "DOCM010",
        "A document is not UTF-8",
        "The document '{0}' must be UTF-8, but the byte at offset {1} is not (the file was taken for {2}). Save it as UTF-8.");

    public static readonly DiagnosticDescriptor TwoFiles = Rule(
        "DOCM011",
        "Two items have one path",
        "Two DocModelDocument items have the path '{0}': {1}. Only the first is read; give the other another Link.");

    public static readonly DiagnosticDescriptor TooLarge = Rule(
        "DOCM012",
        "The documents are too large for this C# version",
        "Before C# 11 all documents of a project share one heap of 8,000,000 characters, but they need {0}. Set <LangVersion>11.0</LangVersion> or higher in the project file.");

    public static readonly DiagnosticDescriptor NothingMatches = Rule(
        "DOCM013",
        "No document matches a collection's pattern",
        "No DocModelDocument item of the project matches the pattern '{0}'. {1}");

    public static readonly DiagnosticDescriptor CollectionClash = Rule(
        "DOCM014",
        "Two documents of a collection want the same name",
        "'{0}' and '{1}' both want the name '{2}'; '{0}' is '{3}', which changes when the other one goes. Rename one of the two files.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor BadPattern = Rule(
        "DOCM015",
        "A collection's pattern matches nothing",
        "The pattern '{0}' can match no path: {1}. Write paths relative to the project's folder, with '*' for any characters of a name, '?' for one, and '**' for any number of folders, such as 'posts/**/*.md'.");

    public static readonly DiagnosticDescriptor LostMember = Rule(
        "DOCM016",
        "A document has no member of this name",
        "{0} gives '{1}' no '{2}'. {3} {4}");

    public static readonly DiagnosticDescriptor UnknownMembers = Rule(
        "DOCM017",
        "A document has no such kind of member",
        "'Members' takes values of DocumentMembers: {0}, or several of them with '|' between. Found was '{1}', in which {2} stands for none of them. Write those that are wanted.");

    public static readonly DiagnosticDescriptor InternalError = Rule(
        "DOCM019",
        "A document made the generator fail",
        "Reading the document '{0}' failed, so that it has no types; all other documents have theirs. This is a defect of DocModel, please report it with the document: {1}: {2}");

    private static readonly ConcurrentDictionary<(string Id, FindingSeverity Severity), DiagnosticDescriptor> Findings = new();

    private static readonly ConcurrentDictionary<string, DiagnosticDescriptor> Mirrors = new(StringComparer.Ordinal);

    /// <summary>Every rule that is not a finding of the reader.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        NotAnItem, NotPartial, NotStatic, MemberInTheWay, DeclaredTwice, FileLocal, LanguageTooOld, Unreadable, NotUtf8, TwoFiles, TooLarge,
        NothingMatches, CollectionClash, BadPattern, LostMember, UnknownMembers, InternalError,
    ];

    /// <summary>The rule of something that reading found; it has the id that the tool and the run-time reader give it.</summary>
    public static DiagnosticDescriptor Finding(string id, FindingSeverity severity) => Findings.GetOrAdd((id, severity), static key => new DiagnosticDescriptor(
        key.Id,
        FindingRule.All.FirstOrDefault(r => r.Id == key.Id)?.Title ?? key.Id,
        "{0}",
        Category,
        key.Severity switch
        {
            FindingSeverity.Error => DiagnosticSeverity.Error,
            FindingSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(key.Id)));

    /// <summary>The same rule with a message that is complete already, for showing it at another place.</summary>
    public static DiagnosticDescriptor Mirrored(DiagnosticDescriptor rule) => Mirrors.GetOrAdd(rule.Id, _ => new DiagnosticDescriptor(
        rule.Id, rule.Title, "{0}", rule.Category, rule.DefaultSeverity, rule.IsEnabledByDefault, helpLinkUri: rule.HelpLinkUri));

    private static DiagnosticDescriptor Rule(string id, string title, string message, DiagnosticSeverity severity = DiagnosticSeverity.Error) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: HelpLinks.For(id));
}
