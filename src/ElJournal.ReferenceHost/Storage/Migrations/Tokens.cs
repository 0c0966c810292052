using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ElJournal.ReferenceHost.Storage.Migrations;

/// <summary>The keys of programs.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261126000002_Tokens")]
internal sealed class Tokens : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "tokens",
        table => new
        {
            Id = table.Column<string>(),
            Hash = table.Column<string>(),
            Login = table.Column<string>(),
            Category = table.Column<string>(),
            Scopes = table.Column<string>(),
            IssuedAt = table.Column<long>(),
            ExpiresAt = table.Column<long>(),
            RevokedAt = table.Column<long>(nullable: true),
        },
        constraints: table => table.PrimaryKey("PK_tokens", row => row.Id));

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("tokens");
}
