using System.Net;
using System.Text.Json;
using ElJournal.Packages.Tests.Support;

namespace ElJournal.Packages.Tests;

/// <summary>The sample that answers over HTTP, asked over HTTP.</summary>
[Collection(PackedTestSet.Name)]
public sealed class WebApiSampleTests
{
    [Fact]
    public async Task WebApi_AuditAndExplanation_AreAnsweredOverHttp()
    {
        using var process = Command.Start("dotnet", PackedFixture.ProgramOf("web-api"), "--urls", "http://127.0.0.1:0");
        try
        {
            using var client = new HttpClient { BaseAddress = await AddressOf(process.StandardOutput) };
            using var audit = JsonDocument.Parse(await client.GetStringAsync(new Uri("/audit", UriKind.Relative)));
            var finding = audit.RootElement.GetProperty("findings")[0];

            Assert.Equal("lesson.recorded@lesson:L1", finding.GetProperty("id").GetString());
            Assert.Equal("исполнено с опозданием", finding.GetProperty("verdict").GetString());

            var lines = JsonSerializer.Deserialize<string[]>(await client.GetStringAsync(new Uri("/explain/lesson.recorded@lesson:L1", UriKind.Relative)))!;
            Assert.Equal("Урок записан в журнал в срок: исполнено с опозданием.", lines[0]);

            using var none = await client.GetAsync(new Uri("/explain/no.such@lesson:L1", UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private static async Task<Uri> AddressOf(StreamReader output)
    {
        const string Told = "Now listening on: ";
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (await output.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.IndexOf(Told, StringComparison.Ordinal) is >= 0 and var at)
            {
                return new Uri(line[(at + Told.Length)..]);
            }
        }

        throw new InvalidOperationException("The sample ended before it listened.");
    }
}
