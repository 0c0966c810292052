using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.Rules.Access;
using static ElJournal.ReferenceHost.Tests.Site.Walk.PageCall;

namespace ElJournal.ReferenceHost.Tests.Site.Walk;

/// <summary>The pages of the whole school: its office, its control, its rules.</summary>
internal static class OfficeCalls
{
    private const string NoVersion = "999999";

    internal static IEnumerable<PageCall> All(WalkSubjects walk) => [.. Pages(), .. Forms(walk), .. Admissions(walk), .. Corrections(walk), .. Credentials(walk), .. Keys(walk)];

    private static IEnumerable<PageCall> Pages() =>
    [
        Get("/control", lens => lens.MayRead(ResourceKind.Findings) && lens.MayRead(ResourceKind.LessonEntries)),
        Get("/findings", lens => MaySeeFindings(lens)),
        Get("/findings/why", "/findings/why?duty=x", _ => false),
        Get("/substitutions", lens => lens.MayRead(ResourceKind.Substitutions)),
        Get("/orders", lens => lens.MayRead(ResourceKind.Orders)),
        Get("/people", MayReadPeople),
        Get("/school", lens => lens.MayRead(ResourceKind.ReferenceData)),
        Get("/calendar", MayReadCalendar),
        Get("/timetable", MayReadTimetable),
        Get("/copies", lens => lens.MayRead(ResourceKind.ArchiveCopies)),
        Get("/portal", lens => lens.MayRead(ResourceKind.PortalExports)),
        Get("/portal", "/portal?recipient=x&from=2024-04-08&to=2024-04-10", lens => lens.MayRead(ResourceKind.PortalExports)),
        Get("/year", lens => lens.MayRead(ResourceKind.Closings)),
        Get("/act", lens => lens.MayRead(ResourceKind.Regulations)),
        Get("/act/{pack}", "/act/base", lens => lens.MayRead(ResourceKind.Regulations)),
        Get("/act/{pack}", "/act/x", _ => false),
    ];

    private static IEnumerable<PageCall> Forms(WalkSubjects walk) =>
    [
        .. walk.Journals.Select(j => Post("/substitutions", lens => lens.MayRead(ResourceKind.Substitutions) && lens.MayEnter(new AccessTarget(ResourceKind.Substitutions) { Journal = j.Id }),
            ("journal", j.Id.Value), ("from", "2024-05-20"), ("to", "2024-05-20"), ("substitute", ""))),
        Post("/orders", lens => lens.MayRead(ResourceKind.Orders) && lens.MayEnter(new AccessTarget(ResourceKind.Orders) { Pupil = walk.Pupils[2] }),
            ("number", "7-о"), ("date", "2024-04-15"), ("kind", "other"), ("pupil", walk.Pupils[2].Value)),
        Post("/orders", lens => lens.MayRead(ResourceKind.Orders) && Moves(lens, walk.Pupils[2]), ("number", "8-о"), ("date", "2024-04-15"), ("kind", "expulsion"), ("pupil", walk.Pupils[2].Value), ("effective", "2024-05-30")),
        Post("/people/roles", lens => MayReadPeople(lens) && lens.MayEnter(ResourceKind.StaffRoles), ("person", "t-walk"), ("role", "teacher")),
        Post("/people/data", lens => MayReadPeople(lens) && lens.MayEnter(new AccessTarget(ResourceKind.PersonalData) { Person = PersonId.Parse("t-walk") }), ("person", "t-walk"), ("kind", "staff")),
        Post("/school", lens => lens.MayRead(ResourceKind.ReferenceData) && lens.May(AccessAction.Correct, new AccessTarget(ResourceKind.ReferenceData)), ("version", NoVersion), ("name", "Чужая"), ("week", "6"), ("reason", "проба")),
        Post("/calendar/days", lens => MayReadCalendar(lens) && lens.MayEnter(ResourceKind.Calendar), ("date", "2024-05-15"), ("kind", "quarantine")),
        Post("/calendar/days/withdraw", lens => MayReadCalendar(lens) && lens.May(AccessAction.Correct, new AccessTarget(ResourceKind.Calendar)), ("date", "2024-05-15")),
        Post("/calendar/periods", lens => MayReadCalendar(lens) && lens.MayEnter(ResourceKind.Periods), ("id", "обход"), ("kind", FactCodes.PeriodKinds.Codes[0].Text), ("from", "2024-05-20"), ("to", "2024-05-21")),
        Post("/calendar/journals", lens => MayReadCalendar(lens) && lens.MayEnter(ResourceKind.Journals), ("id", "j-walk"), ("kind", "elective"), ("subject", "Шахматы")),
        Post("/timetable", lens => MayReadTimetable(lens) && lens.MayEnter(new AccessTarget(ResourceKind.Timetable) { Journal = walk.Journals[2].Id }),
            ("journal", walk.Journals[2].Id.Value), ("weekday", "Thursday"), ("number", "9"), ("from", "2024-05-23"), ("to", "2024-05-24")),
        Post("/copies", lens => lens.MayRead(ResourceKind.ArchiveCopies) && lens.MayEnter(ResourceKind.ArchiveCopies), ("archive", "год-обход"), ("medium", "диск"), ("room", "каб. 1")),
        Post("/copies/verify", lens => lens.MayRead(ResourceKind.ArchiveCopies) && lens.MayCorrect(new RecordLedgerFact(walk.Copy), new AccessTarget(ResourceKind.ArchiveCopies)), ("copy", walk.Copy.Id.Value)),

        // Not what was looked at, and of nothing that was given: nothing goes out by a walk.
        Post("/portal/file", lens => lens.MayRead(ResourceKind.PortalExports) && lens.May(AccessAction.Export, new AccessTarget(ResourceKind.PortalExports)),
            ("recipient", "Портал"), ("from", "2024-04-08"), ("to", "2024-04-08"), ("class", ""), ("digest", "x")),
        Post("/portal/answer", _ => false, ("export", "x"), ("answer", "accepted")),

        // Not confirmed, and for a journal that is not there: nobody closes anything by a walk.
        Post("/year/close", lens => lens.MayRead(ResourceKind.Closings)),
        Post("/year/journals/{journal}/close", "/year/journals/x/close", _ => false),
    ];

    private static IEnumerable<PageCall> Admissions(WalkSubjects walk)
    {
        var (target, path) = (new AccessTarget(ResourceKind.Applications), $"/admissions/{walk.Application.Id}");
        bool Reads(AccessLens lens) => lens.MayRead(target);
        return
        [
            Get("/admissions", Reads),
            Post("/admissions", lens => Reads(lens) && lens.MayEnter(target), ("number", "обход-2"), ("received", "2024-04-15"), ("applicant", "Кто"), ("child", "О ком")),
            Get("/admissions/{application}", path, Reads),
            Get("/admissions/{application}", "/admissions/x", _ => false),
            Post("/admissions/{application}", path, lens => Reads(lens) && lens.May(AccessAction.Correct, target),
                ("version", NoVersion), ("number", "обход"), ("received", "2024-04-15"), ("applicant", "Другой"), ("child", "О ком")),
            Post("/admissions/{application}/decision", $"{path}/decision", lens => Reads(lens) && lens.May(AccessAction.Approve, target), ("version", NoVersion), ("decision", "accepted")),
            Post("/admissions/{application}/order", $"{path}/order", lens => Reads(lens) && lens.May(AccessAction.Correct, target) && Moves(lens, walk.Pupils[2]),
                ("version", NoVersion), ("number", "9-о"), ("date", "2024-04-15"), ("pupil", walk.Pupils[2].Value), ("class", walk.Classes[0].Value)),
        ];
    }

    private static IEnumerable<PageCall> Corrections(WalkSubjects walk)
    {
        AccessTarget Of(Domain.Journals.Journal journal, PupilId pupil) => new(ResourceKind.CorrectionActs) { Journal = journal.Id, Pupil = pupil };
        bool MayRead(AccessLens lens) => lens.Register.Journals.Any(j => lens.MayRead(new AccessTarget(ResourceKind.CorrectionActs) { Journal = j.Id }));
        return
        [
            Get("/corrections", MayRead),
            .. walk.Journals.Select(j => Post("/corrections", lens => MayRead(lens) && lens.MayEnter(Of(j, walk.Pupils[1])),
                ("journal", j.Id.Value), ("pupil", walk.Pupils[1].Value), ("period", walk.Act.Period.Value), ("reason", "ошибка"))),
            Post("/corrections/{act}/approve", $"/corrections/{walk.Act.Id}/approve", lens => MayRead(lens) && lens.May(AccessAction.Approve, Of(walk.Journals[0], walk.Act.Pupil) with { Author = lens.Year.AuthorOf(walk.Act.Id) })),
            Post("/corrections/{act}/approve", "/corrections/x/approve", _ => false),
        ];
    }

    private static IEnumerable<PageCall> Credentials(WalkSubjects walk) => walk.Receivers()
        .Select(r => Post("/credentials/{person}", $"/credentials/{Uri.EscapeDataString(r.Person)}", lens => r.Person != "x" && lens.MayEnter(new AccessTarget(ResourceKind.Credentials) { Person = PersonId.Parse(r.Person), Addressee = PersonId.Parse(r.Receiver) }), ("receiver", r.Receiver)));

    /// <summary>Everybody has keys of one's own; those of another sees and revokes who may block credentials.</summary>
    private static IEnumerable<PageCall> Keys(WalkSubjects walk) =>
    [
        Get("/keys", _ => true),
        Post("/keys", _ => true, ("category", "director"), ("scope", "никакая"), ("days", "1")),
        Post("/keys/{key}/revoke", $"/keys/{walk.Key}/revoke", lens => lens.Login == DemoAccounts.Secretary || lens.May(AccessAction.Correct, new AccessTarget(ResourceKind.Credentials))),
        Post("/keys/{key}/revoke", "/keys/x/revoke", _ => false),
    ];

    private static bool Moves(AccessLens lens, PupilId pupil) =>
        lens.MayEnter(new AccessTarget(ResourceKind.Orders) { Pupil = pupil }) && lens.MayEnter(new AccessTarget(ResourceKind.Enrolments) { Pupil = pupil });

    private static bool MayReadPeople(AccessLens lens) => lens.MayRead(ResourceKind.PersonalData) && lens.MayRead(ResourceKind.Enrolments);

    private static bool MayReadCalendar(AccessLens lens) => lens.MayRead(ResourceKind.Calendar) && lens.MayRead(ResourceKind.Journals);

    private static bool MayReadTimetable(AccessLens lens) => lens.MayRead(ResourceKind.Timetable) && lens.MayRead(ResourceKind.Substitutions);

    private static bool MaySeeFindings(AccessLens lens) => lens.Register.Journals.Any(j => lens.MayRead(new AccessTarget(ResourceKind.Findings) { Journal = j.Id }))
        || lens.Register.Staff.Any(s => lens.MayRead(new AccessTarget(ResourceKind.Findings) { Person = PersonId.Parse(s.Value) }));
}
