namespace ElJournal.ReferenceHost.Site.Classes;

/// <summary>Несоответствие, которое нашла проверка, и что с ним стало.</summary>
/// <param name="Id">The id.</param>
/// <param name="Version">The version that the page shows; a form sends it back.</param>
/// <param name="Journal">In which journal; null where that is not recorded.</param>
/// <param name="Text">What did not agree; null where the words are not kept.</param>
/// <param name="CorrectedAt">When it was corrected, at the school; null when it was not.</param>
/// <param name="ReportedAt">When the administration was told; null when it was not.</param>
public sealed record DisagreementItem(string Id, int Version, string? Journal, string? Text, string? CorrectedAt, string? ReportedAt);
