using System.Collections.Immutable;
using ElJournal.Domain.Admissions;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site.Admissions;

/// <summary>Reads applications for admission.</summary>
internal sealed class AdmissionsReader(Visit visit)
{
    internal static AccessTarget Target { get; } = new(ResourceKind.Applications);

    /// <summary>Reads the list.</summary>
    /// <param name="state">Of which state alone; null for all.</param>
    /// <param name="notice">What became of what was sent.</param>
    internal AdmissionsModel Read(AdmissionState? state, Notice? notice = null)
    {
        var all = visit.Readable<AdmissionApplication>().Select(a => a.Fact).ToList();
        var orders = Orders();
        return new AdmissionsModel(
            [
                .. all.Where(a => state is null || a.State == state)
                    .OrderByDescending(a => a.Received).ThenByDescending(a => a.Number, StringComparer.Ordinal)
                    .Select(a => new AdmissionRow(a, a.Order is { } order ? orders.GetValueOrDefault(order) : null)),
            ],
            [.. Enum.GetValues<AdmissionState>().Select(s => (s, all.Count(a => a.State == s)))],
            state,
            visit.May(AccessAction.Enter, Target),
            visit.Today,
            notice);
    }

    /// <summary>Finds an application that may be read.</summary>
    internal HeldFact? Find(string application) =>
        AdmissionId.TryParse(application, out var id) && visit.Year.Find(new RecordLedgerFact(new AdmissionApplication(id, "?", visit.Today)).Address) is { Fact: AdmissionApplication standing } held
        && visit.MayRead(Target with { Pupil = standing.Pupil }) ? held : null;

    /// <summary>Reads one application.</summary>
    internal AdmissionModel Read(HeldFact held, Notice? notice = null)
    {
        var application = (AdmissionApplication)held.Fact!;
        var isOpen = application.State != AdmissionState.Enrolled;
        return new AdmissionModel(
            application,
            held.Version,
            application.Order is { } order ? Orders().GetValueOrDefault(order) : null,
            [.. held.History.Reverse().Select(h => new AdmissionStep(h.At, visit.NameOf(h.By.Value), h.Fact is AdmissionApplication then ? AdmissionWords.Of(then.State) : "стёрто"))],
            [.. visit.Register.Classes.OrderBy(c => c.Grade != application.Grade).ThenBy(c => c.Id).Select(c => c.Id.Value)],
            isOpen && visit.May(AccessAction.Correct, Target),
            isOpen && visit.May(AccessAction.Approve, Target),
            application.State == AdmissionState.Accepted && visit.May(AccessAction.Correct, Target)
                && visit.May(AccessAction.Enter, new AccessTarget(ResourceKind.Orders)) && visit.May(AccessAction.Enter, new AccessTarget(ResourceKind.Enrolments)),
            visit.Today,
            visit.Register.Clock,
            notice);
    }

    private Dictionary<OrderEntryId, OrderEntry> Orders() => visit.Year.AllOf<OrderEntry>(RevisedKinds.OfLedger<OrderEntry>()).ToDictionary(o => o.Id);
}
