namespace ElJournal.ReferenceHost.Site.Years;

/// <summary>Журнал и его закрытие.</summary>
/// <param name="Id">The raw id.</param>
/// <param name="Title">Subject, class and subgroup.</param>
/// <param name="Closed">When and by whom it was closed; null while it is open.</param>
/// <param name="MayClose">Whether who looks may close it.</param>
public sealed record YearJournal(string Id, string Title, YearClosing? Closed, bool MayClose);
