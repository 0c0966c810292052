using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Interchange.Facts;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions.Deciding;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Revisions.Kinds;

/// <summary>The kinds of facts of the register: the school, its people, classes, journals and time.</summary>
internal static class RegisterRevisedKinds
{
    /// <summary>The key of what a year has but one of.</summary>
    internal static readonly LedgerKey TheOne = new("*");

    internal static RevisedKind School { get; } = new RevisedKind<School>(SchoolFacts.School, "школа", static _ => TheOne, static (_, _) => { });

    internal static RevisedKind Year { get; } = new RevisedKind<YearSpan>(SchoolFacts.Year, "учебный год", static _ => TheOne, static (_, _) => { })
    {
        Row = static y => y.Year,
    };

    internal static RevisedKind Staff { get; } = new RevisedKind<PeopleFacts.PersonFact>(
        PeopleFacts.Staff, "работник", static p => new LedgerKey(p.Id.Value), static (record, p) => record.Register.Add(p.Id))
    {
        Coverage = FactKinds.StaffRoles,
        Row = static p => p.Id,
    };

    internal static RevisedKind Pupils { get; } = new RevisedKind<PeopleFacts.PupilFact>(
        PeopleFacts.Pupils, "обучающийся", static p => new LedgerKey(p.Id.Value), static (record, p) => record.Register.Add(p.Id))
    {
        Coverage = FactKinds.Enrolments,
        Row = static p => p.Id,
    };

    internal static RevisedKind Classes { get; } = new RevisedKind<SchoolClass>(
        ClassFacts.Classes, "класс", static c => new LedgerKey(c.Id.Value), static (record, c) => record.Register.Add(c))
    {
        Coverage = FactKinds.Classes,
        Rules = static (c, check) => check.Staff(c.ClassTeacher),
    };

    internal static RevisedKind Enrolments { get; } = new RevisedKind<Enrolment>(
        PeopleFacts.Enrolments, "зачисление", static e => new LedgerKey(e.Pupil.Value, From: e.Span.From, Second: e.Class.Value), static (record, e) => record.Register.Add(e))
    {
        Coverage = FactKinds.Enrolments,
        // Beginning and end are two movements, each with its own order and its own time of entry.
        Recorded = static (e, recorded) => e.Span.To is null ? e with { Recorded = recorded, EndRecorded = Domain.Journals.Provenance.Unknown } : e with { EndRecorded = recorded },
        Provenance = static e => e.EndRecorded.At is null ? e.Recorded : e.EndRecorded,
        Owners = static e => [Owner.Of(e.Pupil)],
        Rules = RegisterChecks.Enrolment,
    };

    internal static RevisedKind Subgroups { get; } = new RevisedKind<SubgroupMembership>(
        ClassFacts.Subgroups,
        "состав подгруппы",
        static m => new LedgerKey(m.Subgroup.Value, From: m.Span.From, Second: m.Pupil?.Value ?? "", Kind: m.Class?.Value ?? ""),
        static (record, m) => record.Register.Add(m))
    {
        Coverage = FactKinds.Subgroups,
        Owners = static m => m.Pupil is { } pupil ? [Owner.Of(pupil), m.Subgroup.Value] : [m.Subgroup.Value],
        Rules = static (m, check) =>
        {
            check.Class(m.Class);
            check.Pupil(m.Pupil);
        },
        IsInUse = static (_, _) => false,
    };

    internal static RevisedKind Roles { get; } = new RevisedKind<StaffRole>(
        PeopleFacts.Roles,
        "роль",
        static r => new LedgerKey(r.Person.Value, From: r.Span.From, Second: r.Class?.Value ?? "", Kind: $"{r.Role}"),
        static (record, r) => record.Register.Add(r))
    {
        Coverage = FactKinds.StaffRoles,
        Owners = static r => [r.Person.Value],
        Rules = static (r, check) =>
        {
            check.Staff(r.Person);
            check.Class(r.Class);
        },
        IsInUse = static (_, _) => false,
    };

    internal static RevisedKind Journals { get; } = new RevisedKind<JournalHeading>(
        JournalListFacts.Journals, "журнал", static h => new LedgerKey(h.Journal.Id.Value), static (record, h) => record.Register.Add(h.Journal))
    {
        Coverage = FactKinds.Journals,
        Rules = static (h, check) => RegisterChecks.Journal(h.Journal, check),
        Row = static h => h.Journal,
    };

    internal static RevisedKind Periods { get; } = new RevisedKind<StudyPeriod>(
        TimeFacts.Periods, "период", static p => new LedgerKey(p.Id.Value), static (record, p) => record.Register.Add(p))
    {
        Coverage = FactKinds.Periods,
        Owners = static _ => [Owner.Everybody],
        Rules = static (p, check) => check.Class(p.Class),
    };

    internal static RevisedKind Calendar { get; } = new RevisedKind<CalendarDay>(
        TimeFacts.Calendar, "день календаря", static d => new LedgerKey("", From: d.Date), static (record, d) => record.Register.Add(d))
    {
        Coverage = FactKinds.Calendar,
        Rules = static (d, check) => check.InYear("день календаря", d.Date),
        IsInUse = static (_, _) => false,
    };

    internal static RevisedKind Bells { get; } = new RevisedKind<BellSlot>(
        TimeFacts.Bells, "звонок", static b => new LedgerKey($"{b.Shift}", Number: b.Number), static (record, b) => record.Register.Add(b))
    {
        Coverage = FactKinds.Calendar,
        IsInUse = static (_, _) => false,
    };

    internal static RevisedKind Outages { get; } = new RevisedKind<Outage>(
        TimeFacts.Outages, "сбой", static o => new LedgerKey("", At: o.From), static (record, o) => record.Register.Add(o))
    {
        Coverage = FactKinds.Outages,
    };

    internal static RevisedKind Coverage { get; } = new RevisedKind<CoverageStatement>(
        CoverageFacts.Statements,
        "полнота",
        static s => new LedgerKey(s.Class?.Value ?? "", From: s.Span.From, To: s.Span.To, Kind: $"{s.Kind}", Second: s.Pupil?.Value ?? ""),
        static (record, s) => record.Register.Add(s))
    {
        Rules = static (s, check) =>
        {
            check.Class(s.Class);
            check.Pupil(s.Pupil);
        },
        IsInUse = static (_, _) => false,
    };

    /// <summary>Gets the kinds, each behind those that it refers to.</summary>
    internal static ImmutableArray<RevisedKind> All { get; } =
        [School, Year, Staff, Pupils, Classes, Enrolments, Subgroups, Roles, Journals, Periods, Calendar, Bells, Outages, Coverage];
}
