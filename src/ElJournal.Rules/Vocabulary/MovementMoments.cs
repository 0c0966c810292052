using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;
using NodaTime;

namespace ElJournal.Rules.Vocabulary;

/// <summary>When a movement that an order makes came to stand in the journal.</summary>
public static class MovementMoments
{
    /// <summary>It was entered by whom, and under an order of when, the readings that hold ask for.</summary>
    public static readonly Choice<CaseMoment<SchoolCase<OrderEntry>>> Entered = new(
        SchoolReadings.MovementBy,
        ("a", ByOrder("by-secretary", "движение внесено секретарём", StaffRoleKind.Secretary)),
        ("b", ByOrder("by-secretary-or-administrator", "движение внесено секретарём или администратором", StaffRoleKind.Secretary, StaffRoleKind.Administrator)));

    private delegate bool OrderTest(SchoolIndex school, OrderEntry order, Enrolment enrolment);

    private static Choice<CaseMoment<SchoolCase<OrderEntry>>> ByOrder(string id, string wording, params StaffRoleKind[] roles) => new(
        SakiReadings.OrderFirst,
        ("a", MomentOf(id, wording + " по изданному приказу", IsOrderedAtEntry, roles)),
        ("b", MomentOf(id + "-before-effect", wording + " по приказу, изданному до него", IsOrderedAtEffect, roles)));

    private static CaseMoment<SchoolCase<OrderEntry>> MomentOf(string id, string wording, OrderTest isOrdered, StaffRoleKind[] roles) => new(
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
                .Where(e => isOrdered(school, order, e))
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

    private static Moment When(SchoolIndex school, OrderEntry order, Enrolment enrolment) =>
        TellsNothing(school, order, enrolment) ? Moment.Unknown : Moment.OfEntry(EntryOf(order, enrolment).At);

    /// <summary>Reading saki-5.1-order a: the order was there when the movement was entered; where nobody recorded when that was, it counts.</summary>
    private static bool IsOrderedAtEntry(SchoolIndex school, OrderEntry order, Enrolment enrolment) =>
        TellsNothing(school, order, enrolment) || !IsBefore(school, order, EntryOf(order, enrolment).At);

    /// <summary>Reading saki-5.1-order b: the order was there when the movement took effect.</summary>
    private static bool IsOrderedAtEffect(SchoolIndex school, OrderEntry order, Enrolment enrolment) =>
        order.Date <= ((order.Kind == OrderKind.Expulsion ? null : enrolment.Span.From) ?? EffectiveOf(order));

    /// <summary>An enrolment that was entered before the order tells nothing of when its end was.</summary>
    private static bool TellsNothing(SchoolIndex school, OrderEntry order, Enrolment enrolment) =>
        order.Kind == OrderKind.Expulsion && enrolment.EndRecorded == Provenance.Unknown && IsBefore(school, order, enrolment.Recorded.At);

    private static bool IsBefore(SchoolIndex school, OrderEntry order, Instant? entered) => entered < school.Register.Clock.StartOfDay(order.Date);

    private static LocalDate EffectiveOf(OrderEntry order) => order.Effective ?? order.Date;
}
