using ElJournal.Domain;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Supervision;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Rules.Access;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Classes;

/// <summary>Reads the changes of the data of a class.</summary>
internal sealed class ChangesReader(Visit visit, ClassId schoolClass, TextStore texts)
{
    internal ChangesModel Read(Notice? notice = null)
    {
        var pupils = visit.PupilsOf(schoolClass);
        var own = pupils.Select(p => p.Pupil).ToHashSet();
        var changes = visit.Readable<DataChange>()
            .Where(c => c.Fact.Class == schoolClass || (c.Fact.Class is null && c.Fact.Pupil is { } pupil && own.Contains(pupil)))
            .OrderByDescending(c => c.Fact.FoundAt)
            .ThenBy(c => c.Fact.Id)
            .ToList();
        var words = texts.Find([.. changes.Select(c => c.Address)]);
        var target = new AccessTarget(ResourceKind.DataChanges) { Class = schoolClass };
        return new ChangesModel(
            ClassHead.Of(visit, schoolClass, ClassSection.Changes),
            visit.May(AccessAction.Enter, target) ? [.. pupils.Select(p => (p.Pupil.Value, p.Name))] : [],
            [.. changes.Select(c => ItemOf(c.Address, c.Fact, words.GetValueOrDefault(c.Address)))],
            visit.May(AccessAction.Correct, target),
            notice);
    }

    private ChangeItem ItemOf(FactAddress address, DataChange change, string? text) => new(
        change.Id.Value,
        visit.Year.VersionOf(address),
        change.Pupil is { } pupil ? visit.NameOf(pupil.Value) : null,
        Local(change.FoundAt),
        text,
        Local(change.ReportedAt),
        Local(change.CorrectedAt));

    private string? Local(Instant? instant) => instant is { } at ? Wording.Of(visit.Register.Clock.LocalOf(at)) : null;
}
