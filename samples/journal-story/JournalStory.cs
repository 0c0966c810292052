using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ElJournal.Domain;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Revisions.Policies;
using ElJournal.Domain.Time;
using ElJournal.Rules.Desk;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.Samples;

/// <summary>A week at a school, told by what its people submit to the journal and what the journal answers.</summary>
/// <remarks>Nothing but the public API of the libraries; a test runs it and holds README.md to what comes out.</remarks>
public sealed class JournalStory
{
    private const string Pack = """
        {
          "id": "story-school", "title": "Порядок школы из рассказа", "source": "приказ школы № 12 от 31.08.2023", "basedOn": "base", "inForce": {},
          "clauses": [],
          "values": [
            { "clause": "ВЖ-2", "parameter": "corrections", "value": "3 — свободно; 14 — с причиной; далее — закрыто", "source": "приказ школы № 12 от 31.08.2023" },
            { "clause": "ВЖ-2", "parameter": "period-closes", "value": "3", "source": "приказ школы № 12 от 31.08.2023" },
            { "clause": "ВЖ-2", "parameter": "approvals-to-lower", "value": "2", "source": "приказ школы № 12 от 31.08.2023" }
          ]
        }
        """;

    private static readonly SchoolClock Clock = new(DateTimeZoneProviders.Tzdb["Europe/Moscow"]);
    private static readonly JournalId Algebra = JournalId.Parse("7А-алгебра");
    private static readonly JournalId AlgebraB = JournalId.Parse("7Б-алгебра");
    private static readonly LessonId Monday = LessonId.Parse("L1");
    private static readonly LessonId Tuesday = LessonId.Parse("L2");
    private static readonly AssessmentId Work = AssessmentId.Parse("A1");
    private static readonly ImmutableArray<string> People = ["t-1", "t-2", "z-1", "d-1", "s-1"];
    private static readonly LocalDate FirstDay = new(2023, 9, 11);

    private readonly StringBuilder text = new();
    private readonly JournalDesk desk;

    private JournalStory()
    {
        var regulation = new Regulation(PackLibrary.Standard.Read(Encoding.UTF8.GetBytes(Pack), "story-school.json").Value);
        desk = new JournalDesk(regulation, Found());
    }

    /// <summary>Tells the story.</summary>
    /// <returns>Markdown, as README.md has it.</returns>
    public static string Tell() => new JournalStory().Run();

    private string Run()
    {
        text.Append("# Неделя одного журнала\n\nЧто обращаются записать люди школы и что отвечает журнал. Рассказ исполняет тест: ответы здесь — настоящие.\n");
        Substitution();
        StaleEdit();
        LateCorrection();
        Movement();
        return text.ToString();
    }

    private void Substitution()
    {
        Chapter("Учитель заболел");
        Do("z-1", FirstDay, 7, "записывает замену на понедельник: вместо t-1 ведёт t-2", new RecordSubstitution(Algebra, DateSpan.On(FirstDay), StaffId.Parse("t-2")));
        Do("t-1", FirstDay, 8, "с больничного пробует записать урок понедельника", Held(Monday, "Дроби"));
        Do("t-2", FirstDay, 9, "записывает урок понедельника и заводит работу", Held(Monday, "Дроби"), new RecordAssessment(new Assessment(Work, Algebra, Monday)));
        Do("t-2", FirstDay, 10, "ставит p-1 четвёрку", Mark("p-1", 4));
        Do("t-2", FirstDay.PlusDays(1), 9, "на следующий день пробует исправить её на пятёрку", Mark("p-1", 5));
        Do("t-2", FirstDay.PlusDays(1), 10, "и записать урок вторника", Held(Tuesday, "Проценты"));
    }

    private void StaleEdit()
    {
        Chapter("Двое правят одно");
        Do("t-1", FirstDay.PlusDays(2), 9, "вернулся и исправляет четвёрку p-1 на пятёрку", Mark("p-1", 5));
        Do("t-1", FirstDay.PlusDays(2), 10, "со второго устройства, где открыта прежняя четвёрка, ставит тройку", Mark("p-1", 3, version: 1));
    }

    private void LateCorrection()
    {
        var late = new LocalDate(2023, 11, 20);
        var act = new CorrectionAct(CorrectionActId.Parse("акт-1"), PupilId.Parse("p-1"), Algebra, PeriodId.Parse("I"), "в работе не проверено задание");
        Chapter("Исправление после четверти");
        Do("t-1", late, 9, "понижает отметку p-1 до четвёрки", Mark("p-1", 4));
        Do("t-1", late, 10, "составляет акт исправления", new OpenCorrectionAct(act));
        Do("t-1", late, 11, "соглашается с ним сам", new ApproveCorrectionAct(act.Id));
        Do("z-1", late, 12, "соглашается с актом", new ApproveCorrectionAct(act.Id));
        Do("t-1", late, 13, "понижает отметку по акту: согласие одно, а для понижения школа требует двух", act.Id, Mark("p-1", 4));
        Do("d-1", late, 14, "соглашается с актом", new ApproveCorrectionAct(act.Id));
        Do("t-1", late, 15, "понижает отметку по акту", act.Id, Mark("p-1", 4));
        Do("t-1", late, 16, "пробует по тому же акту ещё раз", act.Id, Mark("p-1", 3));
    }

    private void Movement()
    {
        var day = new LocalDate(2023, 11, 27);
        Chapter("Перевод в другой класс");
        Do("t-1", day, 9, "пробует перевести p-1 в 7Б сам", Move("57-у", day));
        Do("s-1", day, 10, "вносит приказ № 57-у о переводе p-1 в 7Б", Move("57-у", day));
        var pupil = PupilId.Parse("p-1");
        var record = desk.Year.ToRecord().Value;
        text.Append(CultureInfo.InvariantCulture, $"\nТеперь p-1 состоит: {string.Join(", ", record.Register.Enrolments.Where(e => e.Pupil == pupil).Select(e => $"{e.Class} ({e.Span})"))}. ");
        text.Append(CultureInfo.InvariantCulture, $"Его отметки идут за ним: {string.Join("; ", CurrentMarks.Of(desk.Year, pupil).Select(m => m.ToString()))}.\n");
    }

    private RecordLesson Held(LessonId lesson, string topic) => new(desk.Year.FindLesson(lesson)! with { Status = LessonStatus.Held, Topic = topic });

    private static RecordMark Mark(string pupil, int mark, int version = 0) => new(new MarkEntry(Work, PupilId.Parse(pupil), Cell.Of(MarkValue.Of(mark)))) { Version = version };

    private static LessonEntry Planned(LessonId lesson, LocalDate day) => new(lesson, Algebra, day, new LocalTime(8, 30), new LocalTime(9, 15)) { Status = LessonStatus.Planned };

    private static MovePupil Move(string number, LocalDate day) => new(new OrderEntry(OrderEntryId.Parse(number), number, day, OrderKind.ClassChange) { Pupil = PupilId.Parse("p-1"), Class = ClassId.Parse("7Б") });

    private void Chapter(string title) => text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n");

    private void Do(string by, LocalDate day, int hour, string what, params ImmutableArray<JournalCommand> commands) => Do(by, day, hour, what, null, commands);

    private void Do(string by, LocalDate day, int hour, string what, CorrectionActId? act, params ImmutableArray<JournalCommand> commands)
    {
        var at = Clock.At(day, new LocalTime(hour, 0));
        var reply = desk.Submit(new Submission(PersonId.Parse(by), at, [.. commands.Select(Seen)]) { Act = act });
        text.Append(CultureInfo.InvariantCulture, $"- {Wording.Of(Clock.LocalOf(at))}, {by} {what}.\n  {Answer(reply)}\n");
    }

    /// <summary>Whoever does not say what he has seen has looked just now.</summary>
    private JournalCommand Seen(JournalCommand command) =>
        command is FactCommand { Version: 0 } fact ? fact with { Version = desk.Year.VersionOf(fact.Address) } : command;

    private static string Answer(DeskReply reply) => reply switch
    {
        DeskReply.Accepted accepted => $"Принято: {string.Join(", ", accepted.Decision.Revisions.Select(r => $"`{r.Address}` версия {r.Version}"))}.",
        DeskReply.Refused refused => string.Join("\n  ", refused.Refusals.Select(r => $"**Отказано** ({r.Code}; {r.Act}, пункт {r.Clause.Id}): {r.Reason} {r.Remedy}")),
        DeskReply.ReasonNeeded => "Нужна причина.",
        _ => throw new InvalidOperationException("Unknown reply."),
    };

    /// <summary>Founds the school of the story: class 7А of p-1 and p-2 with algebra by t-1, class 7Б with algebra by t-2, deputy head z-1, director d-1, secretary s-1.</summary>
    /// <returns>The year on the first of September, with lessons L1 and L2 planned for Monday 11 and Tuesday 12 September.</returns>
    public static RevisedYear Found()
    {
        var day = Clock.At(new LocalDate(2023, 9, 1), new LocalTime(8, 0));
        var year = Take(RevisedYear.Empty, day, Founding);
        year = Take(year, day + Duration.FromMinutes(1), [Enrol("1-у", "p-1"), Enrol("2-у", "p-2")]);
        return Take(year, day + Duration.FromMinutes(2), [new RecordLesson(Planned(Monday, FirstDay)), new RecordLesson(Planned(Tuesday, FirstDay.PlusDays(1)))]);
    }

    private static RevisedYear Take(RevisedYear year, Instant at, ImmutableArray<JournalCommand> commands) =>
        Decider.Decide(year, new Submission(PersonId.Parse("s-1"), at, commands), JournalPolicy.Open).Value.After;

    private static MovePupil Enrol(string number, string pupil) =>
        new(new OrderEntry(OrderEntryId.Parse(number), number, new LocalDate(2023, 9, 1), OrderKind.Enrolment) { Pupil = PupilId.Parse(pupil), Class = ClassId.Parse("7А") });

    private static ImmutableArray<JournalCommand> Founding =>
    [
        RecordRegisterFact.Of(new School(SchoolId.Parse("school"), DateTimeZoneProviders.Tzdb["Europe/Moscow"]) { Scale = new MarkScale(2, 5) }),
        RecordRegisterFact.Of(new SchoolYear(new LocalDate(2023, 9, 1), new LocalDate(2024, 5, 31))),
        .. People.Select(s => RecordRegisterFact.Of(StaffId.Parse(s))),
        Role("t-1", StaffRoleKind.Teacher),
        Role("t-2", StaffRoleKind.Teacher),
        Role("z-1", StaffRoleKind.DeputyHead),
        Role("d-1", StaffRoleKind.Director),
        Role("s-1", StaffRoleKind.Secretary),
        RecordRegisterFact.Of(PupilId.Parse("p-1")),
        RecordRegisterFact.Of(PupilId.Parse("p-2")),
        RecordRegisterFact.Of(new SchoolClass(ClassId.Parse("7А"), 7)),
        RecordRegisterFact.Of(new SchoolClass(ClassId.Parse("7Б"), 7)),
        RecordRegisterFact.Of(new Journal(Algebra) { Class = ClassId.Parse("7А"), Teacher = StaffId.Parse("t-1"), Subject = "Алгебра" }),
        RecordRegisterFact.Of(new Journal(AlgebraB) { Class = ClassId.Parse("7Б"), Teacher = StaffId.Parse("t-2"), Subject = "Алгебра" }),
        RecordRegisterFact.Of(new StudyPeriod(PeriodId.Parse("I"), PeriodKind.Quarter, null, new LocalDate(2023, 9, 1), new LocalDate(2023, 10, 29))),
    ];

    private static RecordRegisterFact Role(string person, StaffRoleKind role) => RecordRegisterFact.Of(new StaffRole(StaffId.Parse(person), role, null, DateSpan.Always));
}
