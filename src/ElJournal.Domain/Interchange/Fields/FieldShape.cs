using System.Collections.Immutable;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>The written form of a property, as the published schema and the tables for readers state it.</summary>
/// <param name="JsonType">The type of JSON: <c>string</c>, <c>integer</c>, <c>number</c> or <c>boolean</c>.</param>
/// <param name="Form">The form for readers, in Russian, fit to follow «ожидается»: <c>строка</c>.</param>
internal sealed record FieldShape(string JsonType, string Form)
{
    /// <summary>Gets the form in a word, for tables; the same as <see cref="Form"/> where that is short enough.</summary>
    internal string Brief { get; init; } = Form;

    /// <summary>Gets the regular expression of a text, or null.</summary>
    internal string? Pattern { get; init; }

    /// <summary>Gets the only texts allowed; empty when there is no such list.</summary>
    internal ImmutableArray<string> Codes { get; init; } = [];

    internal int? Minimum { get; init; }

    internal int? Maximum { get; init; }

    internal int? MaxLength { get; init; }
}
