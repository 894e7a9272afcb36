using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LeYe.Domain.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Retention : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_People_BaseId_Name_Id",
                table: "People");

            migrationBuilder.DropIndex(
                name: "IX_People_BaseId_RegisteredOn_Name_Id",
                table: "People");

            migrationBuilder.DropIndex(
                name: "IX_People_Name_Id",
                table: "People");

            migrationBuilder.DropIndex(
                name: "IX_People_RegisteredOn_Name_Id",
                table: "People");

            migrationBuilder.DropColumn(
                name: "Name",
                table: "WalkIns");

            migrationBuilder.DropColumn(
                name: "Evidence",
                table: "LockExceptions");

            migrationBuilder.DropColumn(
                name: "PersonName",
                table: "LockExceptions");

            migrationBuilder.DropColumn(
                name: "Reason",
                table: "LockExceptions");

            migrationBuilder.AddColumn<byte[]>(
                name: "NameCipher",
                table: "WalkIns",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "RemovedOn",
                table: "People",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "EvidenceCipher",
                table: "LockExceptions",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "PersonNameCipher",
                table: "LockExceptions",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "ReasonCipher",
                table: "LockExceptions",
                type: "BLOB",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "RemovalRequests",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WhyCipher = table.Column<byte[]>(type: "BLOB", nullable: true),
                    RequestedById = table.Column<int>(type: "INTEGER", nullable: false),
                    RequestedBy = table.Column<string>(type: "TEXT", nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnswerCipher = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Removed = table.Column<string>(type: "TEXT", nullable: true),
                    FilesLeft = table.Column<string>(type: "TEXT", nullable: true),
                    CleanedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RemovalRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RemovalRequests_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_People_BaseId_Name_Id_RemovedOn",
                table: "People",
                columns: new[] { "BaseId", "Name", "Id", "RemovedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_People_BaseId_RegisteredOn_Name_Id_RemovedOn",
                table: "People",
                columns: new[] { "BaseId", "RegisteredOn", "Name", "Id", "RemovedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_People_Name_Id_RemovedOn",
                table: "People",
                columns: new[] { "Name", "Id", "RemovedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_People_RegisteredOn_Name_Id_RemovedOn",
                table: "People",
                columns: new[] { "RegisteredOn", "Name", "Id", "RemovedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_RemovalRequests_PersonId",
                table: "RemovalRequests",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_RemovalRequests_State_Id",
                table: "RemovalRequests",
                columns: new[] { "State", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "RemovalRequests");

            migrationBuilder.DropIndex(
                name: "IX_People_BaseId_Name_Id_RemovedOn",
                table: "People");

            migrationBuilder.DropIndex(
                name: "IX_People_BaseId_RegisteredOn_Name_Id_RemovedOn",
                table: "People");

            migrationBuilder.DropIndex(
                name: "IX_People_Name_Id_RemovedOn",
                table: "People");

            migrationBuilder.DropIndex(
                name: "IX_People_RegisteredOn_Name_Id_RemovedOn",
                table: "People");

            migrationBuilder.DropColumn(
                name: "NameCipher",
                table: "WalkIns");

            migrationBuilder.DropColumn(
                name: "RemovedOn",
                table: "People");

            migrationBuilder.DropColumn(
                name: "EvidenceCipher",
                table: "LockExceptions");

            migrationBuilder.DropColumn(
                name: "PersonNameCipher",
                table: "LockExceptions");

            migrationBuilder.DropColumn(
                name: "ReasonCipher",
                table: "LockExceptions");

            migrationBuilder.AddColumn<string>(
                name: "Name",
                table: "WalkIns",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Evidence",
                table: "LockExceptions",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "PersonName",
                table: "LockExceptions",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "LockExceptions",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateIndex(
                name: "IX_People_BaseId_Name_Id",
                table: "People",
                columns: new[] { "BaseId", "Name", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_People_BaseId_RegisteredOn_Name_Id",
                table: "People",
                columns: new[] { "BaseId", "RegisteredOn", "Name", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_People_Name_Id",
                table: "People",
                columns: new[] { "Name", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_People_RegisteredOn_Name_Id",
                table: "People",
                columns: new[] { "RegisteredOn", "Name", "Id" });
        }
    }
}
