using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Terms;
using NodaTime;

namespace ElJournal.Rules.Vocabulary;

/// <summary>When a movement that an order makes came to stand in the journal.</summary>
public static class MovementMoments
{
    /// <summary>The secretary entered it.</summary>
    public static readonly CaseMoment<SchoolCase<OrderEntry>> EnteredBySecretary = Entered(
        "by-secretary", "движение внесено секретарём", StaffRoleKind.Secretary);

    /// <summary>The secretary or the administrator entered it.</summary>
    public static readonly CaseMoment<SchoolCase<OrderEntry>> EnteredByEither = Entered(
        "by-secretary-or-administrator", "движение внесено секретарём или администратором", StaffRoleKind.Secretary, StaffRoleKind.Administrator);

    private static CaseMoment<SchoolCase<OrderEntry>> Entered(string id, string wording, params StaffRoleKind[] roles) => new(
        "movement.entered-" + id,
        wording,
        FactKinds.Orders | FactKinds.Enrolments | FactKinds.StaffRoles,
        (in SchoolCase<OrderEntry> c) =>
        {
            var (school, order) = (c.School, c.Subject);

            // The register keeps every enrolment: one that is entered after the instant asked about is not there yet, nor is an end.
            return Moments.First(school.Register.Enrolments
                .Select(e => e.KnownAt(school.AsOf))
                .OfType<Enrolment>()
                .Where(e => Concerns(order, e) && (order.Kind == OrderKind.Expulsion ? EndsBy(order, e) : BeginsBy(order, e)))
                .Where(e => EntryOf(order, e) is not { By: { } by, At: var at } || roles.Any(role => RolesHeld.Was(school, by, role, at)))
                .Select(e => When(school, order, e)));
        })
    {
        UnknownBecause = "время внесения движения не сохранено",
    };

    private static bool Concerns(OrderEntry order, Enrolment enrolment) =>
        (order.Pupil is null || order.Pupil == enrolment.Pupil) && (order.Class is null || order.Class == enrolment.Class);

    /// <summary>An enrolment rests on the order, or, where its basis is not known, begins when the order takes effect.</summary>
    private static bool BeginsBy(OrderEntry order, Enrolment enrolment) => enrolment.Order is { } basis
        ? basis.Number == order.Number && (basis.Date is not { } date || date == order.Date)
        : order.Pupil is not null && enrolment.Span.From == EffectiveOf(order);

    /// <summary>The last day in the class is the day on which the order takes effect, or the one before.</summary>
    private static bool EndsBy(OrderEntry order, Enrolment enrolment) =>
        enrolment.Span.To is { } last && (last == EffectiveOf(order) || last.PlusDays(1) == EffectiveOf(order));

    /// <summary>Who entered the movement and when: of an end that says neither, whoever entered the enrolment.</summary>
    private static Provenance EntryOf(OrderEntry order, Enrolment enrolment) =>
        order.Kind == OrderKind.Expulsion && enrolment.EndRecorded != Provenance.Unknown ? enrolment.EndRecorded : enrolment.Recorded;

    /// <summary>An enrolment that was entered before the order tells nothing of when its end was.</summary>
    private static Moment When(SchoolIndex school, OrderEntry order, Enrolment enrolment)
    {
        var entry = EntryOf(order, enrolment);
        var tellsNothing = order.Kind == OrderKind.Expulsion && enrolment.EndRecorded == Provenance.Unknown && entry.At < school.Register.Clock.StartOfDay(order.Date);
        return tellsNothing ? Moment.Unknown : Moment.OfEntry(entry.At);
    }

    private static LocalDate EffectiveOf(OrderEntry order) => order.Effective ?? order.Date;
}
