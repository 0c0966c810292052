using ElJournal.Domain.Journals;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Supervision;
using ElJournal.ReferenceHost.Site.Lists;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site.Years;

/// <summary>Reads what is closed, and what the closing would leave undone.</summary>
internal sealed class YearReader(Visit visit)
{
    private readonly ILookup<JournalId?, JournalClosing> closings = visit.Year.AllOf<JournalClosing>(RevisedKinds.OfLedger<JournalClosing>()).ToLookup(c => c.Journal);

    /// <summary>As many journals as a page shows.</summary>
    internal const int PageSize = 40;

    internal YearModel Read(Notice? notice = null, int? page = null)
    {
        var closed = ClosingOf(null);
        return new YearModel(
            visit.Register.Year,
            visit.School.Journal.Consult(monitor => monitor.Totals),
            closed,
            Paging.Cut(visit.Register.Journals.OrderBy(LessonTitle.Of, StringComparer.Ordinal).ThenBy(j => j.Id), page, PageSize).Select(j => JournalOf(j, closed)),
            closed is null && visit.May(AccessAction.Enter, new AccessTarget(ResourceKind.Closings)),
            visit.Register.Clock,
            notice);
    }

    private YearJournal JournalOf(Journal journal, YearClosing? ofYear)
    {
        var closed = ClosingOf(journal.Id) ?? ofYear;
        return new YearJournal(journal.Id.Value, LessonTitle.Of(journal), closed, closed is null && visit.May(AccessAction.Enter, new AccessTarget(ResourceKind.Closings) { Journal = journal.Id }));
    }

    private YearClosing? ClosingOf(JournalId? journal) =>
        closings[journal].MinBy(c => c.ClosedAt) is { } closing ? new YearClosing(closing.ClosedAt, closing.By is { } by ? visit.NameOf(by.Value) : null) : null;
}
