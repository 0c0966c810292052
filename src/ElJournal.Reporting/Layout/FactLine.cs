namespace ElJournal.Reporting.Layout;

/// <summary>Строка сведений: <c>Класс: 7А</c>.</summary>
/// <param name="Id">Its name for programs.</param>
/// <param name="Label">What it is, for Russian readers.</param>
/// <param name="Text">The value.</param>
internal sealed record FactLine(string Id, string Label, string Text);
