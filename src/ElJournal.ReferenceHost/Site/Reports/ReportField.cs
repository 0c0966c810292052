using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Site.Reports;

/// <summary>Поле, которым сужают отчёт.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="Label">How it is called.</param>
/// <param name="IsRequired">Whether the report cannot do without.</param>
/// <param name="Options">What may be chosen: id and title.</param>
/// <param name="Chosen">What is chosen, or null.</param>
public sealed record ReportField(string Name, string Label, bool IsRequired, ImmutableArray<(string Id, string Title)> Options, string? Chosen);
