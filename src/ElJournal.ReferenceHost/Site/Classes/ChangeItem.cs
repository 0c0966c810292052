namespace ElJournal.ReferenceHost.Site.Classes;

/// <summary>Перемена данных обучающегося, и что с ней стало.</summary>
/// <param name="Id">The id.</param>
/// <param name="Version">The version that the page shows; a form sends it back.</param>
/// <param name="Pupil">Whose data, by name; null where that is not recorded.</param>
/// <param name="FoundAt">When it was found, at the school; null when nobody knows.</param>
/// <param name="Text">What has changed; null where the words are not kept.</param>
/// <param name="ReportedAt">When the administrator was told; null when that was not done.</param>
/// <param name="CorrectedAt">When the data were corrected; null when they were not.</param>
public sealed record ChangeItem(string Id, int Version, string? Pupil, string? FoundAt, string? Text, string? ReportedAt, string? CorrectedAt);
