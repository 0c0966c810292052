using ElJournal.Domain.Time;
using ElJournal.ReferenceHost.Site.Lists;
using ElJournal.Rules.Audits;

namespace ElJournal.ReferenceHost.Site.Years;

/// <summary>Учебный год и закрытие журналов.</summary>
/// <param name="Year">The year.</param>
/// <param name="Totals">The totals of the check: what is still open.</param>
/// <param name="Closed">When and by whom the year was closed; null while it is open.</param>
/// <param name="Page">The journals of a page, by title.</param>
/// <param name="MayClose">Whether who looks may close the year.</param>
/// <param name="Clock">The clock of the school.</param>
/// <param name="Notice">What became of what was sent; null when nothing was.</param>
public sealed record YearModel(SchoolYear Year, AuditTotals Totals, YearClosing? Closed, ListPage<YearJournal> Page, bool MayClose, SchoolClock Clock, Notice? Notice);
