using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Tests.Interchange;

public sealed class InterchangeWriterTests
{
    [Fact]
    public void Write_EveryKindOfFact_MakesThisSchoolFile() => Assert.Equal(
        """
        {"format":"eljournal","version":1,"extractedAt":"2024-06-01T00:00:00Z",
        "school":{"id":"S1","name":"Школа № 1","timeZone":"Europe/Moscow","weekDays":5,"scale":"2-5"},
        "year":{"first":"2023-09-01","last":"2024-08-31"},
        "staff":[
        {"person":"T5"},
        {"person":"T6"}
        ],
        "pupils":[
        {"pupil":"P1"},
        {"pupil":"P2"}
        ],
        "classes":[
        {"class":"7А","year":7,"classTeacher":"T5","weekDays":6,"shift":1,"marked":false}
        ],
        "enrolments":[
        {"pupil":"P1","class":"7А","from":"2023-09-01","orderNumber":"15-у","orderDate":"2023-08-30"},
        {"pupil":"P2","class":"7А","to":"2024-01-10"}
        ],
        "subgroups":[
        {"subgroup":"7А-1","class":"7А","pupil":"P1","from":"2023-09-04","to":"2024-05-25"}
        ],
        "roles":[
        {"person":"T5","role":"class-teacher","class":"7А"}
        ],
        "journals":[
        {"journal":"7А-алгебра","kind":"class","subject":"Алгебра","class":"7А","subgroup":"7А-1","teacher":"T5","marked":true,"facts":12},
        {"journal":"шахматы/1","kind":"extracurricular","facts":0}
        ],
        "periods":[
        {"period":"I","kind":"quarter","class":"7А","from":"2023-09-01","to":"2023-10-28"}
        ],
        "calendar":[
        {"date":"2023-11-06","kind":"off"}
        ],
        "bells":[
        {"shift":1,"number":2,"start":"09:25","end":"10:10"}
        ],
        "outages":[
        {"from":"2023-09-12T09:00:00Z","to":"2023-09-12T10:30:00Z"}
        ],
        "coverage":[
        {"kind":"homework","level":"partial","class":"7А","pupil":"P1","from":"2023-09-12","to":"2023-09-12"},
        {"kind":"marks","level":"complete"}
        ]
        }

        """,
        Samples.Folder().Text("school.json"));

    [Fact]
    public void Write_EveryKindOfFact_MakesThisJournalFile() => Assert.Equal(
        """
        {"fact":"lesson","lesson":"L1","date":"2023-09-12","number":2,"start":"09:25","end":"10:10:30","status":"held","kind":"урок","topic":"Дроби: «½» и \"кавычки\"","teacher":"T5","actualTeacher":"T6","recordedAt":"2023-09-12T09:00:00Z","recordedBy":"T5","substitutionRecordedAt":"2023-09-12T08:59:59.999999999Z"}
        {"fact":"homework","lesson":"L1","text":"№ 15\nустно","due":"2023-09-14","recordedAt":"2023-09-12T09:00:00Z","recordedBy":"T5"}
        {"fact":"homework","lesson":"L1","none":true,"recordedAt":"2023-09-12T10:00:00Z"}
        {"fact":"attendance","lesson":"L1","pupil":"P1","code":"б","recordedAt":"2023-09-12T09:00:00Z","recordedBy":"T5"}
        {"fact":"lesson","lesson":"L2","date":"2023-09-14","status":"planned"}
        {"fact":"attendance","lesson":"L2","code":"all"}
        {"fact":"assessment","assessment":"A1","lesson":"L1","kind":"контрольная","title":"Дроби","weight":1.5}
        {"fact":"mark","assessment":"A1","pupil":"P1","value":"5","day":"2023-09-18","recordedAt":"2023-09-12T09:00:00Z","recordedBy":"T5"}
        {"fact":"mark","assessment":"A1","pupil":"P2","value":"5/3"}
        {"fact":"assessment","assessment":"A2","day":"2023-09-20","retakeOf":"A1"}
        {"fact":"mark","assessment":"A2","pupil":"P2","value":"долг"}
        {"fact":"finalMark","pupil":"P1","period":"I","value":"4","recordedAt":"2023-09-12T09:00:00Z","recordedBy":"T5","publishedAt":"2023-09-12T09:00:00Z"}

        """,
        Samples.Folder().Text(Samples.JournalFile));

    [Fact]
    public void Write_JournalWithoutFacts_MakesAnEmptyFile() => Assert.Empty(Samples.Folder()["journals/шахматы%2F1.jsonl"]);

    [Fact]
    public void Write_Files_HaveNoMarkAndNoCarriageReturn()
    {
        var folder = Samples.Folder();

        Assert.All(folder.Names, name => Assert.DoesNotContain((byte)'\r', folder[name]));
        Assert.Equal((byte)'{', folder["school.json"][0]);
    }

    [Theory]
    [InlineData(100_001, 'х')]
    [InlineData(1, '\0')]
    public void Write_TextThatTheReaderWouldRefuse_IsRefused(int length, char character)
    {
        var record = With(new HomeworkEntry(LessonId.Parse("L1"), new string(character, length)));

        Assert.Throws<ArgumentException>(() => Samples.Write(record));
    }

    [Fact]
    public void Write_YearOfFiveDigits_IsRefused()
    {
        var record = With(new HomeworkEntry(LessonId.Parse("L1"), "x") { Due = new LocalDate(-5, 1, 1) });

        Assert.Throws<ArgumentOutOfRangeException>(() => Samples.Write(record));
    }

    private static SchoolYearRecord With(HomeworkEntry entry) => Samples.Builder().Add(entry).Build().Value;
}
