using ElJournal.Domain.Classes;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site.Institution;

/// <summary>Reads what is on record of the school itself.</summary>
internal static class InstitutionReader
{
    internal static InstitutionModel Read(Visit visit, Notice? notice = null)
    {
        var held = visit.Year.Find(RecordRegisterFact.Of(visit.Register.School).Address)!;
        return new InstitutionModel(
            visit.Register.School,
            held.Version,
            [.. held.History.Prepend(held).DistinctBy(h => h.Version).OrderByDescending(h => h.Version).Select(h => new InstitutionVersion((School)h.Fact!, h.At, visit.NameOf(h.By.Value)))],
            visit.May(AccessAction.Correct, new AccessTarget(ResourceKind.ReferenceData)),
            visit.Register.Clock,
            notice);
    }
}
