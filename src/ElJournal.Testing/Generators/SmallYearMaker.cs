using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Testing.Demo;
using NodaTime;

namespace ElJournal.Testing.Generators;

/// <summary>Makes small years: the school itself. <see cref="SmallLessonMaker"/>, <see cref="SmallMarkMaker"/> and <see cref="SmallFinalMarkMaker"/> fill its journals, <see cref="SmallLedgerMaker"/> its ledgers.</summary>
internal static class SmallYearMaker
{
    private const FactKinds ApartKinds = SmallMaterialFacts.Kinds | SmallPortalFacts.Kinds | SmallAdmissionFacts.Kinds;

    private static readonly ClassId[] ClassIds = [ClassId.Parse("7А"), ClassId.Parse("1Б")];
    private static readonly SubgroupId[] SubgroupIds = [SubgroupId.Parse("7А-1"), SubgroupId.Parse("7А-2"), SubgroupId.Parse("шахматы")];
    private static readonly StaffId[] StaffIds = [StaffId.Parse("t-1"), StaffId.Parse("t-2"), StaffId.Parse("t-3")];

    internal static SmallYear Make(ulong seed)
    {
        var dice = Dice.For(seed, "small year");
        var about = BaseDate(dice);
        var zone = DateTimeZoneProviders.Tzdb[dice.Pick(Edges.Zones)];
        var pupils = Enumerable.Range(1, dice.Between(2, 5)).Select(i => PupilId.Parse(string.Create(CultureInfo.InvariantCulture, $"p-{i}"))).ToImmutableArray();
        var hasShift = dice.Chance(700);
        var enrolments = Enrolments(pupils, about, dice);
        var year = new SmallYear
        {
            School = new School(SchoolId.Parse("s"), zone) { Week = dice.Chance(700) ? WeekLength.Six : WeekLength.Five },
            Year = SchoolYear.Around(about),
            Classes =
            [
                new SchoolClass(ClassIds[0], 7) { Shift = hasShift ? 1 : null },
                new SchoolClass(ClassIds[1], 1) { Week = WeekLength.Five, IsMarked = dice.Chance(500), Shift = hasShift ? 1 : null },
            ],
            Pupils = pupils,
            Staff = [.. StaffIds],
            Enrolments = enrolments,
            Subgroups = Subgroups(enrolments, dice),
            Journals = Journals(dice),
            Calendar = Calendar(about, dice),
            Bells = dice.Chance(300) ? [.. Enumerable.Range(1, 7).Select(n => new BellSlot(1, n, SmallLessonMaker.StartOf(n), SmallLessonMaker.StartOf(n).PlusMinutes(45)))] : [],
            Coverage = Coverage(about, dice),
        };
        year = SmallLessonMaker.AddTo(year, about, StaffIds, dice);
        year = SmallFinalMarkMaker.AddTo(SmallMarkMaker.AddTo(year, dice), about, dice);
        year = SmallLedgerMaker.AddTo(year, about, Dice.For(seed, "small ledgers"));

        // By dice of their own, so that what a seed draws beside them stays what it was.
        var weights = new SmallLedgerDice(year, about, Dice.For(seed, "small weights"));
        var changes = new SmallLedgerDice(year, about, Dice.For(seed, "small changes"));
        var materials = new SmallLedgerDice(year, about, Dice.For(seed, "small materials"));
        var portal = new SmallLedgerDice(year, about, Dice.For(seed, "small portal"));
        var admissions = new SmallLedgerDice(year, about, Dice.For(seed, "small admissions"));
        return year with
        {
            Ledger = [.. year.Ledger, .. SmallWeightFacts.Draw(weights), .. SmallChangeFacts.Draw(changes), .. SmallMaterialFacts.Draw(materials), .. SmallPortalFacts.Draw(portal), .. SmallAdmissionFacts.Draw(admissions)],
            Coverage =
            [
                .. year.Coverage,
                new CoverageStatement(FactKinds.WeightChanges, weights.Dice.Chance(950) ? CoverageLevel.Complete : CoverageLevel.Partial),
                new CoverageStatement(FactKinds.CorrectionActs, CoverageLevel.Complete),
                new CoverageStatement(FactKinds.ActApprovals, CoverageLevel.Complete),
                .. RecordCoverage.AllKinds.Where(k => ApartKinds.HasFlag(k)).Select(k => new CoverageStatement(k, CoverageLevel.Complete)),
            ],
        };
    }

    /// <summary>Draws the day about which all happens: an edge of 2023/24, or one of the days about which an act came into force.</summary>
    private static LocalDate BaseDate(Dice dice) => dice.Below(10) switch
    {
        0 => new LocalDate(2017, 11, dice.Between(5, 8)),
        1 => new LocalDate(2014, 10, dice.Between(24, 27)),
        _ => Edges.DateOf2023(dice),
    };

    /// <summary>Draws a span that mostly holds the day.</summary>
    private static DateSpan Span(LocalDate about, Dice dice) => dice.Below(8) switch
    {
        0 => new(about.PlusDays(1), null),
        1 => new(null, about),
        2 => new(about.PlusDays(-30), about.PlusDays(2)),
        _ => DateSpan.Always,
    };

    private static ImmutableArray<Enrolment> Enrolments(ImmutableArray<PupilId> pupils, LocalDate about, Dice dice)
    {
        var enrolments = ImmutableArray.CreateBuilder<Enrolment>();
        foreach (var pupil in pupils)
        {
            var home = dice.Below(3) == 0 ? 1 : 0;
            enrolments.Add(new(pupil, ClassIds[home], Span(about, dice), Order(about, dice)));
            if (dice.Chance(120))
            {
                enrolments.Add(new(pupil, ClassIds[1 - home], Span(about, dice), Order(about, dice)));
            }
        }

        return enrolments.ToImmutable();
    }

    /// <summary>Draws an order; few numbers and dates, so that they clash, at times about the turn of the year.</summary>
    private static MovementOrder? Order(LocalDate about, Dice dice) => dice.Below(4) switch
    {
        0 => null,
        1 => new MovementOrder($"{dice.Between(1, 2)}", null),
        2 => new MovementOrder($"{dice.Between(1, 2)}", new LocalDate(about.Year, 12, 31).PlusDays(dice.Below(2))),
        _ => new MovementOrder($"{dice.Between(1, 2)}", about),
    };

    /// <summary>Draws subgroups of those enrolled, for as long as they are: two of the one class, one of whoever likes.</summary>
    private static ImmutableArray<SubgroupMembership> Subgroups(ImmutableArray<Enrolment> enrolments, Dice dice)
    {
        // A subgroup that a journal names must exist, with members or without.
        var memberships = SubgroupIds.Select(s => new SubgroupMembership(s, ClassIds[0], null, DateSpan.Always)).ToImmutableArray().ToBuilder();
        foreach (var enrolment in enrolments)
        {
            if (enrolment.Class == ClassIds[0] && dice.Chance(800))
            {
                memberships.Add(new(SubgroupIds[dice.Below(2)], enrolment.Class, enrolment.Pupil, enrolment.Span));
            }

            if (dice.Chance(400))
            {
                memberships.Add(new(SubgroupIds[2], dice.Chance(500) ? enrolment.Class : null, enrolment.Pupil, enrolment.Span));
            }
        }

        return [.. memberships.DistinctBy(m => (m.Subgroup, m.Pupil))];
    }

    private static ImmutableArray<Journal> Journals(Dice dice)
    {
        StaffId? Teacher() => dice.Chance(930) ? dice.Pick(StaffIds) : null;
        bool? Marked() => dice.Below(5) switch { 0 => false, 1 => true, _ => null };
        return
        [
            new Journal(JournalId.Parse("j-1")) { Subject = "Алгебра", Class = ClassIds[0], Teacher = Teacher(), IsMarked = Marked() },
            new Journal(JournalId.Parse("j-2")) { Subject = "Иностранный язык", Class = ClassIds[0], Subgroup = SubgroupIds[0], Teacher = Teacher() },
            new Journal(JournalId.Parse("j-3")) { Subject = "Иностранный язык", Class = ClassIds[0], Subgroup = SubgroupIds[1], Teacher = Teacher(), IsMarked = Marked() },
            new Journal(JournalId.Parse("j-4")) { Subject = "Музыка", Class = ClassIds[1], Teacher = Teacher() },
            new Journal(JournalId.Parse("j-5")) { Subject = "Шахматы", Kind = JournalKind.Additional, Subgroup = SubgroupIds[2], Teacher = Teacher(), IsMarked = Marked() },
        ];
    }

    private static ImmutableArray<CalendarDay> Calendar(LocalDate about, Dice dice)
    {
        var year = SchoolYear.Around(about);
        return
        [
            .. from offset in Enumerable.Range(-1, 12)
               let date = about.PlusDays(offset)
               where year.Contains(date) && dice.Chance(300)
               select new CalendarDay(date, dice.Pick(Enum.GetValues<CalendarDayKind>())),
        ];
    }

    /// <summary>Draws coverage: mostly complete, else each kind complete, absent, partial, or complete for a class, a pupil or some days only.</summary>
    private static ImmutableArray<CoverageStatement> Coverage(LocalDate about, Dice dice)
    {
        var isComplete = dice.Chance(650);
        var statements = ImmutableArray.CreateBuilder<CoverageStatement>();
        foreach (var kind in RecordCoverage.AllKinds.Where(k => k is not (FactKinds.WeightChanges or FactKinds.CorrectionActs or FactKinds.ActApprovals) && !ApartKinds.HasFlag(k)))
        {
            var complete = new CoverageStatement(kind, CoverageLevel.Complete);
            var drawn = isComplete ? 99 : dice.Below(30);
            if (drawn > 0)
            {
                statements.Add(drawn switch
                {
                    1 => new CoverageStatement(kind, CoverageLevel.Partial),
                    2 => new CoverageStatement(kind, CoverageLevel.Absent),
                    3 => complete with { Class = ClassIds[0] },
                    4 => complete with { Pupil = PupilId.Parse("p-1") },
                    5 => complete with { Span = new(about, null) },
                    _ => complete,
                });
            }
        }

        return statements.ToImmutable();
    }
}
