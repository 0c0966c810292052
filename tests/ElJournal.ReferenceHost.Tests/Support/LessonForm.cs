using System.Text.RegularExpressions;

namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>The first form of a page by which a lesson of the day is entered or corrected.</summary>
/// <param name="Lesson">Which lesson.</param>
/// <param name="Version">The version that the form shows.</param>
/// <param name="Homework">The version of its homework.</param>
internal sealed partial record LessonForm(string Lesson, string Version, string Homework)
{
    internal static LessonForm In(string page)
    {
        var form = First().Match(page);
        Assert.True(form.Success, "No lesson of the day may be entered.");
        return new(form.Groups["lesson"].Value, form.Groups["version"].Value, form.Groups["homework"].Value);
    }

    [GeneratedRegex("action=\"/today/(?<lesson>[^\"]+)\".*?name=\"version\" value=\"(?<version>[0-9]+)\".*?name=\"homeworkVersion\" value=\"(?<homework>[0-9]+)\"", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex First();
}
