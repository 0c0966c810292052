namespace ElJournal.ReferenceHost.CommandLine;

/// <summary>The forms that a result may have.</summary>
internal static class Formats
{
    internal const string Text = "text";
    internal const string Json = "json";
}
