using ElJournal.Domain.Activity;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Families;
using ElJournal.Domain.Messages;
using ElJournal.Rules.Cases;

namespace ElJournal.Rules.Examples;

/// <summary>Examples about a study period of a pupil: reads of the diary are the pupil's own and show the forecast, unless the row says otherwise.</summary>
internal sealed class PupilPeriodExamples() : ExampleKind(PupilPeriodSource.Instance)
{
    private const string Expected =
        "чтения через точку с запятой: «12.10.2023 18:00», дальше через запятую «родителем …», «родителем …, без ученика», «об ученике 2», «об успеваемости», «не записано»; нет, нет сведений";

    /// <inheritdoc/>
    internal override (ExampleSchool School, string About) Read(ExampleRow row)
    {
        var school = FamilySchool.Open(row);
        PeriodFacts.WriteOfClass(school, hasUsual: true);
        MessageFacts.Write(school, MessageTopics.Forecast);
        WriteReads(school);
        return (school, $"pupil:{ExampleSchool.Pupil}/period:{PeriodFacts.Period}");
    }

    private static void WriteReads(ExampleSchool school)
    {
        var column = FamilyColumns.Reads;
        FamilySchool.Hide(school, column, FactKinds.DataReads);
        foreach (var read in ExamplePhrase.Read(school.Row, column, Expected, "родителем", "без ученика", "об ученике 2", "об успеваемости", "не записано"))
        {
            if (read.Read(ExampleForms.Moment) is { } at)
            {
                school.Facts.Add(
                    new DataRead(ReaderOf(read), school.At(at)!.Value)
                    {
                        Pupil = read.Has("без ученика") ? null : read.Has("об ученике 2") ? ExampleSchool.SecondPupil : ExampleSchool.Pupil,
                        Topics = read.Has("не записано") ? MessageTopics.None : read.Has("об успеваемости") ? MessageTopics.Progress : MessageTopics.Forecast,
                    },
                    school.Row.Place.At(column.Name));
            }
        }
    }

    private static AccountId ReaderOf(ExamplePhrase read) =>
        read.Text("родителем") is not { } text ? AccountId.Parse(ExampleSchool.Pupil.Value)
        : GuardianId.TryParse("родитель " + text, out var guardian) ? AccountId.Parse(guardian.Value)
        : AccountId.Parse(FamilySchool.Guardian.Value);
}
