using System.Text;

namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>A class with one journal, typed by hand and imported: what the commands about marks are tried on.</summary>
internal sealed class MarksSchool
{
    private readonly Dictionary<string, StringBuilder> sheets = new()
    {
        ["school"] = new("id,name,time_zone,week_days,extracted_at,scale\nшкола,Школа,Europe/Moscow,5,2023-10-02T12:00,2-5\n"),
        ["classes"] = new("class,year\n7А,7\n"),
        ["staff"] = new("person,role\nТ1,teacher\n"),
        ["pupils"] = new("pupil,class,from,to\n"),
        ["journals"] = new("journal,subject,class,teacher,marked\nАлгебра-7А,Алгебра,7А,Т1,\n"),
        ["assessments"] = new("assessment,journal,kind,title,weight,day\n"),
        ["marks"] = new("assessment,pupil,mark,day\n"),
    };

    /// <summary>Adds rows to a sheet.</summary>
    internal MarksSchool Rows(string sheet, params string[] rows)
    {
        foreach (var row in rows)
        {
            sheets[sheet].Append(row).Append('\n');
        }

        return this;
    }

    /// <summary>Adds a sheet of its own heading.</summary>
    internal MarksSchool Sheet(string name, string heading, params string[] rows)
    {
        sheets[name] = new StringBuilder(heading).Append('\n');
        return Rows(name, rows);
    }

    internal MarksSchool Quarters() => Sheet("periods", "period,kind,class,from,to", "1 четверть,quarter,,2023-09-01,2023-10-28", "2 четверть,quarter,,2023-11-06,2023-12-29", "2023/24,year,,2023-09-01,2024-05-31");

    /// <summary>Gives one pupil marks with weights on record, one work each: <c>4×5, 5×3</c>.</summary>
    internal MarksSchool Marks(string pupil, string marks)
    {
        Rows("pupils", $"{pupil},7А,,");
        var number = 0;
        foreach (var item in marks.Split(", "))
        {
            var (mark, weight) = item.Split('×') is [var first, var second] ? (first, second) : (item, "");
            var work = $"{pupil}-{++number}";
            Rows("assessments", $"{work},Алгебра-7А,ответ на уроке,,{weight},2023-09-{number + 3:00}");
            Rows("marks", $"{work},{pupil},{mark},");
        }

        return this;
    }

    /// <summary>Imports the sheets and gives the folder.</summary>
    internal string Import(TempFolder temp, string folder = "данные")
    {
        var sheetsFolder = $"листы-{folder}";
        foreach (var (name, text) in sheets)
        {
            temp.Write($"{sheetsFolder}/{name}.csv", text.ToString());
        }

        var run = Run.Of("import", "table", temp[sheetsFolder], "--out", temp[folder]);
        Assert.True(run.ExitCode == 0, run.Error);
        return temp[folder];
    }
}
