using System.Text.RegularExpressions;
using ElJournal.Rules.Access;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Tests.Packs;

/// <summary>Every clause of the acts stands in its pack, with its kind and with something that carries it.</summary>
public sealed partial class ClauseListTests
{
    /// <summary>Words that may begin with a capital within a sentence; a name of a person would not be among them.</summary>
    private static readonly HashSet<string> KnownCapitals = new(StringComparer.Ordinal)
    {
        "АИС", "ГОСТ", "ИСО", "Р", "ОД", "ФЗ", "Минобрнауки", "Рособрнадзора", "Минпросвещения", "СК", "СанПиН", "Регламенту", "ПГ", "П",
        "КРОС", "ЭлЖур", "Дневник", "Саки", "Ленская", "Элисте", "Красномакская", "Александровской",
    };

    public static TheoryData<string> Acts => [.. ActIds];

    public static TheoryData<string> Packs => [.. PackLibrary.Standard.Ids];

    private static IEnumerable<string> ActIds => ClauseListFiles.Expected.Select(c => c.Pack).Distinct();

    [Fact]
    public void Library_AsShipped_HoldsTheBaseEveryActOfTheListAndTheFederalPack() =>
        Assert.Equal(ActIds.Prepend("base").Append("federal"), PackLibrary.Standard.Ids);

    [Theory]
    [MemberData(nameof(Acts))]
    public void Clauses_OfAnAct_AreThoseOfTheListInItsOrderAndKind(string act)
    {
        var expected = ClauseListFiles.Expected.Where(c => c.Pack == act).Select(c => $"{c.Id} {c.Kind}");

        Assert.Equal(expected, Pack(act).Clauses.Select(c => $"{c.Id} {c.Kind.ToLetter()}"));
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Clauses_OfAPack_AreEachCarried(string id)
    {
        var pack = Pack(id);

        Assert.All(pack.Clauses, clause => Assert.True(clause.Planned is not null || IsCarried(pack, clause), $"{id} {clause.Id}"));
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Clauses_Planned_SayWhatTheyWaitFor(string id) =>
        Assert.All(
            Pack(id).Clauses.Where(c => c.Status == ClauseStatus.Planned),
            clause => Assert.Matches("^(ждёт|ещё не готово:) .{4,}", clause.Planned));

    [Theory]
    [MemberData(nameof(Packs))]
    public void Clauses_OfAPack_AreShortSentences(string id) =>
        Assert.All(Pack(id).Clauses, clause =>
        {
            Assert.EndsWith(".", clause.Text, StringComparison.Ordinal);
            Assert.InRange(clause.Text.Length, 15, 320);
        });

    [Theory]
    [MemberData(nameof(Acts))]
    public void Parameters_WithoutMoment_HaveNoValue(string act) =>
        Assert.All(
            Pack(act).Clauses.SelectMany(c => c.Parameters).Where(p => p.Id is "due" or "storage-term" or "period"),
            parameter => Assert.Null(parameter.Value));

    [Fact]
    public void Bindings_OfTheActs_AreTheseAndNoOthers()
    {
        var bindings = ActIds.SelectMany(act => Pack(act).Bindings.Where(b => b.Act == act).SelectMany(b => b.Editions.Select(e =>
            $"{b} {e.InForce} {e.Due?.GetType().Name ?? "-"} {e.Force} {e.Mode}")));

        Assert.Equal(
            [
                "saki-2020 3.2 analysis.made 2020-09-01.. NotSet Binding Observe",
                "saki-2020 3.3 journal-copy.checked 2020-09-01.. NotSet Binding Observe",
                "saki-2020 3.3a electronic-copy.handed-over 2020-09-01.. NotSet Binding Observe",
                "saki-2020 4.3 timetable.filled 2020-05-22.. NotSet Binding Observe",
                "saki-2020 4.3 teacher-list.filled 2020-05-22.. NotSet Binding Observe",
                "saki-2020 4.3 pupil-data.filled 2020-05-22.. NotSet Binding Observe",
                "saki-2020 4.3 guardian-data.filled 2020-05-22.. NotSet Binding Observe",
                "saki-2020 4.4 archive.several-media 2020-09-01.. NotSet Binding Observe",
                "saki-2020 5.1a movement.entered 2020-09-01.. NotSet Binding Observe",
                "saki-2020 5.2 paper-copy.bound 2020-09-01.. NotSet Binding Observe",
                "saki-2020 5.2 paper-copy.handed-over 2020-09-01.. NotSet Binding Observe",
                "saki-2020 6.1 lesson.kind-recorded 2020-09-01.. SameDay Binding Observe",
                "saki-2020 6.1a work.marked 2020-09-01.. NotSet Binding Observe",
                "saki-2020 6.1b plan.present 2020-09-01.. NotSet Binding Observe",
                "saki-2020 6.1c mark.given-recorded 2020-09-01.. SameDay Binding Observe",
                "saki-2020 6.1d attendance.recorded 2020-09-01.. SameDay Binding Observe",
                "saki-2020 6.1e homework.recorded 2020-09-01.. SameDay Binding Observe",
                "saki-2020 6.3 incident.pupil-under-staff-login 2020-09-01.. - Binding Observe",
                "saki-2020 7 lesson.recorded-by-substitute 2020-09-01.. SameDay Binding Observe",
                "saki-2020 8.4 message.monthly 2020-09-01.. EndOfMonth Binding Observe",
                "saki-2020 8.5 check.personal-data 2020-09-01.. NotSet Binding Observe",
                "saki-2020 8.5a data-change.reported 2020-09-01.. NotSet Binding Observe",
                "saki-2020 8.6 progress-report.handed-over 2020-09-01.. NotSet Binding Observe",
                "saki-2020 8.6 attendance-report.handed-over 2020-09-01.. NotSet Binding Observe",
                "lenskaya-2017 1.5 incident.personal-data 2017-11-07.. - Binding Observe",
                "lenskaya-2017 2.1 lesson.recorded 2017-11-07.. SameDay Binding Observe",
                "lenskaya-2017 2.1a substitution.shown 2017-11-07.. Entry Binding Observe",
                "lenskaya-2017 2.1b lesson.not-ahead 2017-11-07.. - Binding Observe",
                "lenskaya-2017 2.1b attendance.not-ahead 2017-11-07.. - Binding Observe",
                "lenskaya-2017 2.1c attendance.recorded 2017-11-07.. SameDay Binding Observe",
                "lenskaya-2017 2.2 homework.recorded 2017-11-07.. SameDay Binding Observe",
                "lenskaya-2017 2.2a homework.before-last-lesson 2017-11-07.. LastLesson Binding Observe",
                "lenskaya-2017 2.3 homework.ahead 2017-11-07.. BeforeDay Advice Observe",
                "lenskaya-2017 2.4 mark.recorded 2017-11-07.. WithinWeeks Binding Observe",
                "lenskaya-2017 2.5a archive.two-rooms 2017-11-07.. NotSet Binding Observe",
                "lenskaya-2017 ЭД-1a printout.weekly 2017-11-07.. EndOfWeek Binding Observe",
                "lenskaya-2017 ЭД-2 forecast.told 2017-11-07.. NotSet Advice Observe",
                "lenskaya-2017 ЭД-3 final-mark.published 2017-11-07.. WithinFullDay Binding Observe",
                "lenskaya-2017 ЭД-4 contact.has-source 2017-11-07.. - Binding Observe",
                "lenskaya-2017 П-1 application.collected 2017-11-07.. NotSet Binding Observe",
                "elista-2023 5.1 timetable.filled 2023-09-01..2024-08-31 NotSet Binding Observe",
                "elista-2023 5.1 teacher-list.filled 2023-09-01..2024-08-31 NotSet Binding Observe",
                "elista-2023 5.1 pupil-data.filled 2023-09-01..2024-08-31 NotSet Binding Observe",
                "elista-2023 5.1 guardian-data.filled 2023-09-01..2024-08-31 NotSet Binding Observe",
                "elista-2023 5.2 data.loaded 2023-09-01..2024-08-31 NotSet Binding Observe",
                "elista-2023 5.3 personal-data.complete 2023-09-01..2024-08-31 NotSet Binding Observe",
                "elista-2023 5.4 substitution.not-missing 2023-10-01..2024-05-31 - Binding Observe",
                "elista-2023 6.1 lesson.topic-recorded 2023-10-01..2024-05-31 NotSet Binding Observe",
                "elista-2023 6.1a attendance.recorded 2023-10-01..2024-05-31 NotSet Binding Observe",
                "elista-2023 6.2 mark.current-given 2023-10-01..2024-05-31 NotSet Binding Observe",
                "elista-2023 6.3 homework.recorded 2023-10-01..2024-05-31 NotSet Binding Observe",
                "elista-2023 6.4 mark.recorded 2023-10-01..2024-05-31 NotSet Binding Observe",
                "elista-2023 6.5 final-mark.recorded 2023-10-01..2024-08-31 NotSet Binding Observe",
                "elista-2023 7.1 check.personal-data 2023-09-01..2024-08-31 EndOfYear Binding Observe",
                "elista-2023 8 incident.credentials-compromised 2023-09-01..2024-08-31 - Binding Observe",
                "elista-2023 8 credential.blocked-after-compromise 2023-09-01..2024-08-31 NotSet Binding Observe",
                "elista-2023 8 credential.reissued-after-compromise 2023-09-01..2024-08-31 NotSet Advice Observe",
                "krasnomakskaya-2021 2.10 incident.personal-data 2021-08-27.. - Binding Observe",
                "krasnomakskaya-2021 5 lesson.recorded 2021-09-01.. NotSet Binding Observe",
                "krasnomakskaya-2021 5 attendance.recorded 2021-09-01.. NotSet Binding Observe",
                "krasnomakskaya-2021 5 mark.recorded 2021-09-01.. NotSet Binding Observe",
                "krasnomakskaya-2021 6.2 check.personal-data-monthly 2021-09-01.. EndOfMonth Binding Observe",
                "krasnomakskaya-2021 6.2a data-change.reported 2021-09-01.. NotSet Binding Observe",
                "krasnomakskaya-2021 6.3 family.told-paperless 2021-09-01.. NotSet Binding Observe",
                "krasnomakskaya-2021 8 incident.pupil-under-staff-login 2021-08-27.. - Binding Observe",
                "krasnomakskaya-2021 8a incident.code-passed-on 2021-08-27.. - Binding Observe",
                "krasnomakskaya-2021 8a credential.blocked-after-compromise 2021-08-27.. NotSet Binding Observe",
                "krasnomakskaya-2021 8a credential.reissued-after-compromise 2021-08-27.. NotSet Advice Observe",
                "aleksandrovskaya-2021 3.1 credential.issued-along-chain 2021-12-03.. - Binding Observe",
                "aleksandrovskaya-2021 3.5 printout.has-visa 2021-12-03.. NotSet Binding Observe",
                "aleksandrovskaya-2021 4-sysadmin-archive archive.paper-copy 2021-12-03.. NotSet Binding Observe",
                "aleksandrovskaya-2021 4-sysadmin-reference reference-data.current 2021-12-03.. NotSet Binding Observe",
                "aleksandrovskaya-2021 4-secretary-staff staff-data.current 2021-12-03.. NotSet Binding Observe",
                "aleksandrovskaya-2021 4-class-weekly check.class-journal-weekly 2021-12-06.. EndOfWeek Binding Observe",
                "aleksandrovskaya-2021 4-class-weekly disagreement.corrected 2021-12-03.. NotSet Binding Observe",
                "aleksandrovskaya-2021 4-class-weekly disagreement.reported 2021-12-03.. NotSet Binding Observe",
                "aleksandrovskaya-2021 4-teacher attendance.recorded 2021-12-03.. AtLesson Binding Observe",
                "aleksandrovskaya-2021 4-teacher-final final-mark.recorded 2021-12-03.. EndOfOwnPeriod Binding Observe",
                "aleksandrovskaya-2021 4-teacher-marks mark.given-recorded 2021-12-03.. AtLesson Binding Observe",
                "aleksandrovskaya-2021 4-teacher-topic lesson.topic-and-kind-recorded 2021-12-03.. AtLesson Binding Observe",
                "aleksandrovskaya-2021 5.1 report.user-activity-missing 2021-12-03.. - Binding Observe",
                "aleksandrovskaya-2021 5.2 report.filling-of-month-missing 2021-12-03.. - Binding Observe",
                "aleksandrovskaya-2021 5.2 report.filling-of-period-missing 2021-12-03.. - Binding Observe",
                "aleksandrovskaya-2021 5.3 report.progress-missing 2021-12-03.. - Binding Observe",
                "aleksandrovskaya-2021 5.3 report.attendance-missing 2021-12-03.. - Binding Observe",
                "aleksandrovskaya-2021 6.1 incident.pupil-wrote-in-journal 2021-12-03.. - Binding Observe",
                "aleksandrovskaya-2021 6.2 incident.credentials-compromised 2021-12-03.. - Binding Observe",
                "aleksandrovskaya-2021 6.2 credential.blocked-after-compromise 2021-12-03.. NotSet Binding Observe",
                "aleksandrovskaya-2021 6.2 credential.reissued-after-compromise 2021-12-03.. NotSet Advice Observe",
            ],
            bindings);
    }

    [Fact]
    public void Aleksandrovskaya_AnyClause_KnowsNoHomeworkDuty() =>
        Assert.DoesNotContain(Pack("aleksandrovskaya-2021").Bindings, b => b.Norm.Id.Value.StartsWith("homework.", StringComparison.Ordinal));

    [Fact]
    public void Texts_OfThePacks_NameNobody()
    {
        Assert.NotEmpty(ClauseListFiles.Texts());
        Assert.All(ClauseListFiles.Texts(), text => Assert.Empty(PossibleNames(text.Text)));
    }

    [Theory]
    [InlineData("Журнал проверяет Иванова.", "Иванова")]
    [InlineData("Проверяет администратор (Иванова).", "Иванова")]
    [InlineData("Проверяет И. И. Иванова.", "И. И.")]
    [InlineData("Пункт 2. Проверяет АИС «ЭлЖур».", null)]
    public void PossibleNames_OfAText_AreSeen(string text, string? expected) =>
        Assert.Equal(expected, PossibleNames(text).FirstOrDefault());

    private static string[] PossibleNames(string text) =>
    [
        .. Initials().Matches(text).Select(m => m.Value),
        .. InnerCapital().Matches(text).Select(m => m.Groups["word"].Value).Where(w => !KnownCapitals.Contains(w)),
    ];

    private static bool IsCarried(RegulationPack pack, Clause clause) => clause.Kind switch
    {
        ClauseKind.Obligation when !clause.Through.IsEmpty => clause.Through.All(id => IsCarried(pack, pack.Clauses.Single(c => c.Id == id))),
        // A duty of no moment may be carried by what its neglect leaves behind: a substitution or a report that is missing.
        ClauseKind.Obligation => Norms(pack, clause).Any(),
        ClauseKind.Prohibition => Norms(pack, clause).Any(n => n.Kind == NormKind.Prohibition) || Access(pack, clause).Any(n => n.Effect != AccessEffect.Permit),
        ClauseKind.Recommendation => Norms(pack, clause).Any(),
        ClauseKind.Access => !clause.Capabilities.IsEmpty || Access(pack, clause).Any(),
        ClauseKind.Capability => !clause.Capabilities.IsEmpty,
        ClauseKind.Constitutive => !clause.Capabilities.IsEmpty || !clause.Parameters.IsEmpty || !clause.References.IsEmpty,
        _ => clause.Reason is { Length: > 10 },
    };

    private static IEnumerable<Norm> Norms(RegulationPack pack, Clause clause) => pack.Bindings.Where(b => b.Clause == clause).Select(b => b.Norm);

    private static IEnumerable<AccessNorm> Access(RegulationPack pack, Clause clause) => pack.Access.Where(n => n.Clause == clause);

    private static RegulationPack Pack(string id) => PackLibrary.Standard.Get(id).Value;

    [GeneratedRegex(@"\p{Lu}\.\s*\p{Lu}\.", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Initials();

    /// <summary>A Russian word with a capital that begins neither the text nor a sentence of it.</summary>
    [GeneratedRegex(@"(?<=[^\s.][\s\p{P}-[.]]+)(?<word>[А-ЯЁ][\p{L}]*)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InnerCapital();
}
