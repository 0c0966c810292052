using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Результаты работ журнала: every assessment with every pupil of the journal that day, and with every pupil who has a result.</summary>
/// <remarks>Where the record does not list the pupils fully, one case more stands for those it does not list.</remarks>
public sealed class ResultSource : CaseSource<ResultCase>
{
    /// <summary>No pupil has this ordinal, nor do those whom the record does not list.</summary>
    private const int Everybody = int.MinValue;

    private ResultSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static ResultSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "result";

    /// <inheritdoc/>
    public override string Title => "результат работы";

    /// <inheritdoc/>
    public override CaseScope Scope => CaseScope.Journal;

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.Assessments;

    /// <inheritdoc/>
    public override bool KnowsLastLesson => true;

    /// <inheritdoc/>
    public override bool KnowsEntry => true;

    /// <inheritdoc/>
    public override bool KnowsEventEnd => true;

    /// <inheritdoc/>
    public override void Visit<TVisitor>(in Partition partition, ref TVisitor visitor)
    {
        foreach (var assessment in partition.Journal!.Assessments)
        {
            VisitAssessment(assessment, Everybody, ref visitor);
        }
    }

    /// <inheritdoc/>
    public override CaseName NameOf(in ResultCase c) =>
        new("assessment", c.Assessment.Record.Assessment.Id.Value, c.PupilId is null ? null : "pupil", c.PupilId?.Value);

    /// <inheritdoc/>
    public override string Describe(in ResultCase c) =>
        $"{CaseTitles.Assessment(c.Journal.Journal, c.Assessment.Record.Assessment, c.Assessment.Date)}, {(c.PupilId is { } pupil ? $"обучающийся {pupil}" : "обучающиеся, которых нет в данных")}";

    /// <inheritdoc/>
    public override JournalId? JournalOf(in ResultCase c) => c.Journal.Journal.Id;

    internal override FactKinds FormedOf =>
        FactKinds.Assessments | FactKinds.Marks | FactKinds.Timetable | FactKinds.LessonEntries | FactKinds.Attendance | FactKinds.Closings;

    internal override void Visit<TVisitor>(in Partition partition, in CaseFilter only, ref TVisitor visitor)
    {
        var journal = partition.Journal!;
        var pupil = only.Pupil is { } known ? journal.School.Register.OrdinalOf(known) : Everybody;
        foreach (var assessment in journal.Assessments)
        {
            var lesson = assessment.LessonOrdinal;
            if ((only.Work is not { } work || assessment.Record.Assessment.Id == work)
                && (only.Lesson is not { } of || (lesson >= 0 && journal.Lesson(lesson).Id == of))
                && (only.Includes(assessment.Day) || (lesson >= 0 && only.Includes(journal.Lesson(lesson).Day))))
            {
                VisitAssessment(assessment, pupil, ref visitor);
            }
        }
    }

    internal override CaseFilter FilterOf(in ResultCase c) => new() { Work = c.Assessment.Record.Assessment.Id };

    /// <summary>A pupil's result touches that pupil's case, and what is recorded of a lesson the works done at it.</summary>
    internal override void Touch(FactEffect effect, TouchedCases touched)
    {
        if (effect.Journal < 0)
        {
            touched.AddEverywhere(this);
            return;
        }

        touched.Add(this, effect.Journal, new CaseFilter { Work = effect.Work, Lesson = effect.Work is null ? effect.Lesson : null, Pupil = effect.Pupil });
        touched.AddLastLessons(this, effect);
        TouchBefore(effect, touched);
    }

    /// <summary>Who takes a lesson while somebody is ill may answer for works set before it (reading saki-7-works b).</summary>
    private void TouchBefore(FactEffect effect, TouchedCases touched)
    {
        var (year, absences) = (effect.School.Register.Year, TeacherAbsences.Of(effect.School));
        var days = effect.SlotDays.Where(day => absences.IsAnybodyIll(year.DateOf(day))).ToList();
        if (days.Count > 0)
        {
            touched.Add(this, effect.Journal, new CaseFilter { Days = (int.MinValue, days.Max()) });
        }
    }

    /// <summary>Walks members and results side by side: both stand by pupil.</summary>
    private static void VisitAssessment<TVisitor>(AssessmentRow assessment, int only, ref TVisitor visitor)
        where TVisitor : struct, ICaseVisitor<ResultCase>
    {
        var members = assessment.Journal.School.Audiences.MembersOf(assessment.Journal.Audience).AsSpan();
        var marks = assessment.Record.Marks.AsSpan();
        var (member, mark) = (0, 0);
        while (true)
        {
            while (member < members.Length && !members[member].Includes(assessment.Day))
            {
                member++;
            }

            var memberPupil = member < members.Length ? members[member].Pupil : int.MaxValue;
            var markPupil = mark < marks.Length ? assessment.PupilOf(mark, memberPupil) : int.MaxValue;
            var pupil = Math.Min(memberPupil, markPupil);
            if (pupil == int.MaxValue)
            {
                break;
            }

            var first = mark;
            while (markPupil == pupil && mark < marks.Length && marks[mark].Pupil == marks[first].Pupil)
            {
                mark++;
            }

            if (only == Everybody || only == pupil)
            {
                var c = new ResultCase(assessment, pupil, memberPupil == pupil, first, mark - first);
                if (c.IsMember || !c.Entries.IsEmpty)
                {
                    visitor.Visit(in c);
                }
            }

            while (member < members.Length && members[member].Pupil == pupil)
            {
                member++;
            }
        }

        if (only == Everybody && !assessment.Journal.ListsAllPupils(assessment.Complete))
        {
            var unlisted = new ResultCase(assessment, -1, isMember: false, 0, 0);
            visitor.Visit(in unlisted);
        }
    }
}
