using System.Collections.Immutable;
using ElJournal.Domain.Time;

namespace ElJournal.ReferenceHost.Site.Corrections;

/// <summary>Акты исправления, которые видны смотрящему.</summary>
/// <param name="Open">Those that are open, the earliest first.</param>
/// <param name="Closed">Those that were used, the latest first; at most <see cref="CorrectionsReader.MaxClosed"/>.</param>
/// <param name="Journals">The journals in which the person may ask for an act: id and title.</param>
/// <param name="Form">The form for a new act in one of them; null while none is chosen.</param>
/// <param name="Clock">The clock of the school.</param>
/// <param name="Notice">What became of what was sent; null when nothing was.</param>
public sealed record CorrectionsModel(ImmutableArray<CorrectionRow> Open, ImmutableArray<CorrectionRow> Closed, ImmutableArray<(string Id, string Title)> Journals, CorrectionForm? Form, SchoolClock Clock, Notice? Notice);
