using ElJournal.Domain.Classes;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>Перечень журналов as it is written.</summary>
internal static class JournalListFacts
{
    private static readonly FactField<JournalHeading, JournalId> Id = new("journal", FieldTypes.Journal.As(IdRole.Defines), "журнал", static h => h.Journal.Id);
    private static readonly FactField<JournalHeading, JournalKind> Kind = new("kind", FieldTypes.JournalKind, "вид журнала", static h => h.Journal.Kind);
    private static readonly FactField<JournalHeading, string?> Subject = new("subject", FieldTypes.RepeatedText, "предмет для читателей", static h => h.Journal.Subject);
    private static readonly FactField<JournalHeading, ClassId?> Class = new("class", FieldTypes.Class.As(IdRole.Refers).OrAbsent(), "класс", static h => h.Journal.Class);
    private static readonly FactField<JournalHeading, SubgroupId?> Subgroup = new(
        "subgroup", FieldTypes.Subgroup.As(IdRole.Refers).OrAbsent(), "подгруппа; нет — весь класс", static h => h.Journal.Subgroup);

    private static readonly FactField<JournalHeading, StaffId?> Teacher = new(
        "teacher", FieldTypes.Person.As(IdRole.Refers).OrAbsent(), "основной педагог", static h => h.Journal.Teacher);

    private static readonly FactField<JournalHeading, bool?> Marked = new(
        "marked", FieldTypes.Flag.OrAbsent(), "ставят ли отметки; нет — как в классе", static h => h.Journal.IsMarked);

    private static readonly FactField<JournalHeading, int?> FactCount = new(
        "facts", FieldTypes.Integer(0, int.MaxValue).OrAbsent(), "сколько фактов в файле журнала: указано — проверяется, чтобы обрезанный файл не сошёл за целый", static h => h.FactCount);

    internal static FactKind<RegisterReceiver, JournalHeading> Journals { get; } = new(
        "journals",
        "журналы, у каждого свой файл",
        [Id, Kind, Subject, Class, Subgroup, Teacher, Marked, FactCount],
        static (values, _) => new JournalHeading(
            new Journal(Id.Of(values))
            {
                Kind = Kind.Of(values),
                Subject = Subject.Of(values),
                Class = Class.Of(values),
                Subgroup = Subgroup.Of(values),
                Teacher = Teacher.Of(values),
                IsMarked = Marked.Of(values),
            },
            FactCount.Of(values)),
        Receive);

    private static void Receive(RegisterReceiver receiver, JournalHeading heading, Place place)
    {
        receiver.Builder.Add(heading.Journal, place);
        if (heading.FactCount is { } count)
        {
            receiver.FactCounts[heading.Journal.Id] = count;
        }
    }
}
