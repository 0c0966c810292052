using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;

namespace ElJournal.Domain.Records;

/// <summary>Builds a <see cref="SchoolYearRecord"/> of facts, or lists all that is wrong with them: the door for a vendor with a data base.</summary>
/// <remarks>Facts of journals may come in any order. Not safe on several threads.</remarks>
[SuppressMessage("ApiDesign", "RS0026:Do not add multiple overloads with optional parameters", Justification = "The overloads differ by the type of the fact, so that no call fits two of them.")]
public sealed class SchoolYearRecordBuilder
{
    private readonly List<Placed<LessonEntry>> lessons = [];
    private readonly List<Placed<HomeworkEntry>> homework = [];
    private readonly List<Placed<AttendanceEntry>> attendance = [];
    private readonly List<Placed<Assessment>> assessments = [];
    private readonly List<Placed<MarkEntry>> marks = [];
    private readonly List<Placed<FinalMarkEntry>> finalMarks = [];
    private readonly List<Placed<LedgerFact>> ledgerFacts = [];

    /// <summary>Makes an empty builder.</summary>
    /// <param name="register">The builder of the register, to which classes, people and journals are added.</param>
    public SchoolYearRecordBuilder(SchoolRegisterBuilder register) => Register = Preconditions.NotNull(register);

    /// <summary>Gets the builder of the register.</summary>
    public SchoolRegisterBuilder Register { get; }

    /// <summary>Adds an entry of a lesson.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="place">Where it was read.</param>
    /// <returns>This builder.</returns>
    public SchoolYearRecordBuilder Add(LessonEntry entry, Place place = default) => Add(lessons, entry, place);

    /// <summary>Adds an entry of homework.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="place">Where it was read.</param>
    /// <returns>This builder.</returns>
    public SchoolYearRecordBuilder Add(HomeworkEntry entry, Place place = default) => Add(homework, entry, place);

    /// <summary>Adds an entry of attendance.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="place">Where it was read.</param>
    /// <returns>This builder.</returns>
    public SchoolYearRecordBuilder Add(AttendanceEntry entry, Place place = default) => Add(attendance, entry, place);

    /// <summary>Adds an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="place">Where it was read.</param>
    /// <returns>This builder.</returns>
    public SchoolYearRecordBuilder Add(Assessment assessment, Place place = default) => Add(assessments, assessment, place);

    /// <summary>Adds the result of an assessment.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="place">Where it was read.</param>
    /// <returns>This builder.</returns>
    public SchoolYearRecordBuilder Add(MarkEntry entry, Place place = default) => Add(marks, entry, place);

    /// <summary>Adds a final mark.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="place">Where it was read.</param>
    /// <returns>This builder.</returns>
    public SchoolYearRecordBuilder Add(FinalMarkEntry entry, Place place = default) => Add(finalMarks, entry, place);

    /// <summary>Adds a fact that stands in no journal.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="place">Where it was read.</param>
    /// <returns>This builder.</returns>
    public SchoolYearRecordBuilder Add(LedgerFact fact, Place place = default) => Add(ledgerFacts, fact, place);

    /// <summary>Builds the record.</summary>
    /// <returns>The record, or all defects: those of the register alone where it has some, since the rest refers to it.</returns>
    public Result<SchoolYearRecord> Build()
    {
        var built = Register.Build();
        if (!built.TryGet(out var register))
        {
            return new Result<SchoolYearRecord>(built.Defects);
        }

        var defects = ImmutableArray.CreateBuilder<Defect>();
        var journals = Distribute(register, defects);
        var records = ImmutableArray.CreateBuilder<JournalRecord>(journals.Count);
        foreach (var journal in register.Journals)
        {
            var result = journals[journal.Id].Build();
            defects.AddRange(result.Defects);
            if (result.TryGet(out var record))
            {
                records.Add(record);
            }
        }

        defects.AddRange(LedgerCheck.Find(register, ledgerFacts));
        return defects.Count > 0
            ? new Result<SchoolYearRecord>([.. defects.OrderBy(d => d.Place.File, StringComparer.Ordinal).ThenBy(d => d.Place.Line)])
            : new Result<SchoolYearRecord>(new SchoolYearRecord(register, records.ToImmutable(), LedgerSet.Of(ledgerFacts.Select(f => f.Fact))));
    }

    private SchoolYearRecordBuilder Add<T>(List<Placed<T>> facts, T fact, Place place)
        where T : class
    {
        facts.Add(new Placed<T>(Preconditions.NotNull(fact), place));
        return this;
    }

    private Dictionary<JournalId, JournalRecordBuilder> Distribute(SchoolRegister register, ImmutableArray<Defect>.Builder defects)
    {
        var journals = register.Journals.ToDictionary(j => j.Id, j => new JournalRecordBuilder(register, j));
        var ofLesson = new Dictionary<LessonId, JournalId>();
        foreach (var (entry, place) in lessons)
        {
            if (!ofLesson.TryAdd(entry.Lesson, entry.Journal) && ofLesson[entry.Lesson] != entry.Journal)
            {
                defects.Add(new Defect(RecordDefects.LessonMoved, place, entry.Lesson.Value, ofLesson[entry.Lesson].Value, entry.Journal.Value));
            }
            else
            {
                To("журнала", entry.Journal.Value, entry.Journal, place)?.Add(entry, place);
            }
        }

        var ofAssessment = new Dictionary<AssessmentId, JournalId>();
        foreach (var (assessment, place) in assessments)
        {
            if (!ofAssessment.TryAdd(assessment.Id, assessment.Journal))
            {
                defects.Add(new Defect(RecordDefects.Duplicate, place, "работа", assessment.Id.Value));
            }
            else if (assessment.Lesson is { } lesson && ofLesson.TryGetValue(lesson, out var other) && other != assessment.Journal)
            {
                defects.Add(new Defect(RecordDefects.AssessmentElsewhere, place, assessment.Id.Value, assessment.Journal.Value, lesson.Value, other.Value));
            }
            else
            {
                To("журнала", assessment.Journal.Value, assessment.Journal, place)?.Add(assessment, place);
            }
        }

        homework.ForEach(h => To("урока", h.Fact.Lesson.Value, Find(ofLesson, h.Fact.Lesson), h.Place)?.Add(h.Fact, h.Place));
        attendance.ForEach(a => To("урока", a.Fact.Lesson.Value, Find(ofLesson, a.Fact.Lesson), a.Place)?.Add(a.Fact, a.Place));
        marks.ForEach(m => To("работы", m.Fact.Assessment.Value, Find(ofAssessment, m.Fact.Assessment), m.Place)?.Add(m.Fact, m.Place));
        finalMarks.ForEach(f => To("журнала", f.Fact.Journal.Value, f.Fact.Journal, f.Place)?.Add(f.Fact, f.Place));
        return journals;

        JournalRecordBuilder? To(string what, string id, JournalId? journal, Place place)
        {
            var found = journal is { } known ? journals.GetValueOrDefault(known) : null;
            if (found is null)
            {
                defects.Add(new Defect(RecordDefects.Dangling, place, what, id));
            }

            return found;
        }

        static JournalId? Find<TKey>(Dictionary<TKey, JournalId> map, TKey key)
            where TKey : notnull => map.TryGetValue(key, out var journal) ? journal : null;
    }
}
