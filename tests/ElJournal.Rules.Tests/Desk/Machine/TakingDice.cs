using ElJournal.Domain.Journals;
using ElJournal.Domain.Materials;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Tests.Desk.Machine;

/// <summary>Draws what takes a work or a material that stands to a lesson or a journal of whoever submits it: by a substitute, and by a teacher of other journals.</summary>
/// <remarks>Only for runs that ask for it: they change what stands, and the usual dose would reach less of the rest.</remarks>
internal sealed class TakingDice(Random random)
{
    private const int Own = 3;

    private static readonly StaffId Substitute = StaffId.Parse("t-2");
    private static readonly JournalId Foreign = JournalId.Parse("j-1");

    /// <summary>Gives who submits what; null where something else happens.</summary>
    internal (PersonId By, JournalCommand Command)? Next(RevisedYear year, LocalDate today)
    {
        if (random.Next(8) != 0)
        {
            return null;
        }

        var number = random.Next(Own);
        var (work, material) = (AssessmentId.Parse($"own-{number}"), MaterialId.Parse($"own-{number}"));
        var isWork = random.Next(2) == 0;
        if (year.AllOf<LessonEntry>(RevisedKinds.Lesson).FirstOrDefault(l => l.Journal == DeskDice.Algebra && l.Date == today) is not { } lesson)
        {
            var (journal, teacher) = random.Next(2) == 0 ? (DeskDice.Algebra, "t-1") : (Foreign, "t-3");
            return (PersonId.Parse(teacher), isWork ? Work(new Assessment(work, journal, lesson: null, today.PlusDays(7))) : Material(new JournalMaterial(material, journal, MaterialKind.Reading, new MaterialContent("К контрольной"))));
        }

        return lesson.ActualTeacher == Substitute
            ? (PersonId.Parse(Substitute.Value), isWork ? Work(new Assessment(work, DeskDice.Algebra, lesson.Lesson)) : Material(new JournalMaterial(material, DeskDice.Algebra, MaterialKind.Reading, new MaterialContent("К уроку")) { Lesson = lesson.Lesson }))
            : (PersonId.Parse("z-1"), new RecordSubstitution(DeskDice.Algebra, DateSpan.On(today), Substitute));

        JournalCommand Work(Assessment entry) => Seen(new RecordAssessment(entry), year);
        JournalCommand Material(JournalMaterial entry) => Seen(new RecordLedgerFact(entry), year);
    }

    private static FactCommand Seen(FactCommand command, RevisedYear year) => command with { Version = year.VersionOf(command.Address) };
}
