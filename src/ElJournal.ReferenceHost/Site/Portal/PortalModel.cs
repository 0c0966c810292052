using System.Collections.Immutable;
using ElJournal.Domain.Time;

namespace ElJournal.ReferenceHost.Site.Portal;

/// <summary>Передача на портал госуслуг.</summary>
/// <param name="Rows">What was given out, the latest first.</param>
/// <param name="Recipient">The recipient in the form: the one chosen, or the last one.</param>
/// <param name="Recipients">Recipients to whom something was given.</param>
/// <param name="From">The first day in the form, as browsers write it.</param>
/// <param name="To">The last day in the form.</param>
/// <param name="Class">The class in the form; empty for the whole school.</param>
/// <param name="Classes">The classes, by id.</param>
/// <param name="Preview">What would be given out; null while nothing is chosen.</param>
/// <param name="MayExport">Whether who looks may give something out.</param>
/// <param name="MayAnswer">Whether who looks may note what the portal answered.</param>
/// <param name="Clock">The clock of the school.</param>
/// <param name="Notice">What became of what was sent; null when nothing was.</param>
public sealed record PortalModel(
    ImmutableArray<PortalRow> Rows,
    string Recipient,
    ImmutableArray<string> Recipients,
    string From,
    string To,
    string Class,
    ImmutableArray<string> Classes,
    PortalPreview? Preview,
    bool MayExport,
    bool MayAnswer,
    SchoolClock Clock,
    Notice? Notice);
