using System.Collections.Immutable;
using System.Text;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Materials;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Storage;
using NodaTime;

namespace ElJournal.ReferenceHost.Schools;

/// <summary>Материалы демонстрационной школы: a task for the next lesson of the teacher, which is held remotely; the library; portfolio and personal file of the pupil.</summary>
internal sealed class DemoMaterials(SchoolYearRecord record, Dictionary<string, string> people, LocalDate today, Instant at)
{
    private static readonly byte[] Sheet = Encoding.UTF8.GetBytes("1. Сократите дроби.\n2. Сложите дроби с разными знаменателями.\n");

    /// <summary>Gets the files that the materials name.</summary>
    internal static ImmutableArray<FileRow> Files { get; } = [new FileRow { Digest = FileStore.DigestOf(Sheet).Value, Content = Sheet }];

    /// <summary>Gives what teacher and class teacher submit.</summary>
    internal ImmutableArray<Submission> Submissions()
    {
        var pupil = people[DemoAccounts.Pupil];
        return
        [
            new Submission(PersonId.Parse(people[DemoAccounts.Teacher]), at, [.. OfTheTeacher()]),
            new Submission(
                PersonId.Parse(people[DemoAccounts.ClassTeacher]),
                at,
                [
                    Kept(new LibraryMaterial(Id(3), LibrarySection.Upbringing, new MaterialContent("Классный час о правилах дорожного движения") { Text = "План на 40 минут и вопросы для разговора." })),
                    Kept(new PortfolioItem(Id(4), PersonId.Parse(pupil), PortfolioKind.Achievement, new MaterialContent("Второе место на школьной олимпиаде")) { Day = today.PlusDays(-30), Subject = "Алгебра" }),
                    Kept(new PersonalFileItem(Id(5), PupilId.Parse(pupil), new MaterialContent("Копия свидетельства о рождении") { Text = "Сверена с подлинником." }) { Dated = today.PlusDays(-200) }),
                ]),
        ];
    }

    private IEnumerable<JournalCommand> OfTheTeacher()
    {
        yield return Kept(new LibraryMaterial(Id(2), LibrarySection.Learning, new MaterialContent("Как готовиться к контрольной") { Text = "Памятка по темам четверти." }));
        var teacher = people[DemoAccounts.Teacher];
        var register = record.Register;
        var mine = register.Journals.Select((journal, ordinal) => (Journal: journal, Ordinal: ordinal)).Where(j => j.Journal.Teacher?.Value == teacher);
        var next = mine.SelectMany(j => record.ReadJournal(j.Ordinal).Lessons).Select(l => l.Current).Where(l => l.Status == LessonStatus.Planned && l.Date > today).OrderBy(l => l.Date).ThenBy(l => l.Start).FirstOrDefault();
        if (next is not null)
        {
            yield return new RecordLesson(next with { IsRemote = true }) { Version = 1 };
            yield return Kept(new JournalMaterial(
                Id(1),
                next.Journal,
                MaterialKind.Task,
                new MaterialContent("Задание к уроку") { Text = "Прочтите параграф, решите задачи и пришлите фото решения.", File = new StoredFile("задачи.txt", "text/plain", Sheet.Length, FileStore.DigestOf(Sheet)) })
            {
                Lesson = next.Lesson,
                AnswerBy = next.Date.PlusDays(1),
            });
        }
    }

    private static RecordLedgerFact Kept(Material material) => new(material);

    private static MaterialId Id(int number) => MaterialId.Parse($"m-{number}");
}
