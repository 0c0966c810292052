using System.Collections.Immutable;
using ElJournal.Domain;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Supervision;
using ElJournal.ReferenceHost.Site.Lists;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Rules.Access;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Classes;

/// <summary>Reads the checks of a class, with what they found.</summary>
internal sealed class ChecksReader(Visit visit, ClassId schoolClass, TextStore texts)
{
    /// <summary>As many checks as a page shows.</summary>
    internal const int PageSize = 20;

    internal ChecksModel Read(Notice? notice = null, int? page = null)
    {
        var all = visit.Readable<Check>().Select(c => c.Fact)
            .Where(c => c.Class == schoolClass && c.Kind == CheckKind.ClassJournal)
            .OrderByDescending(c => c.MadeAt)
            .ThenBy(c => c.Id);
        var checks = Paging.Cut(all, page, PageSize);
        var found = visit.Readable<Disagreement>().ToLookup(d => d.Fact.Check);
        var words = texts.Find([.. checks.Items.SelectMany(c => found[c.Id]).Select(d => d.Address)]);
        var target = new AccessTarget(ResourceKind.Checks) { Class = schoolClass };
        return new ChecksModel(
            ClassHead.Of(visit, schoolClass, ClassSection.Checks),
            visit.May(AccessAction.Enter, target) ? [.. visit.JournalsOf(schoolClass).Select(j => (j.Id.Value, LessonTitle.Of(j)))] : [],
            checks.Select(c => new CheckItem(Local(c.MadeAt), c.By is { } by ? visit.NameOf(by.Value) : null, [.. found[c.Id].Select(d => ItemOf(d.Address, d.Fact, words.GetValueOrDefault(d.Address)))])),
            visit.May(AccessAction.Correct, target with { Kind = ResourceKind.Disagreements }),
            notice);
    }

    private DisagreementItem ItemOf(FactAddress address, Disagreement disagreement, string? text) => new(
        disagreement.Id.Value,
        visit.Year.VersionOf(address),
        disagreement.Journal is { } journal && visit.Register.FindJournal(journal) is { } known ? LessonTitle.Of(known) : null,
        text,
        Local(disagreement.CorrectedAt),
        Local(disagreement.ReportedAt));

    private string? Local(Instant? instant) => instant is { } at ? Wording.Of(visit.Register.Clock.LocalOf(at)) : null;
}
