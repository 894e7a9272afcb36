/* listing ROWS.tsv OUT.xlsx: 120,000 rows by libxlsxwriter in its leanest mode (constant memory), bold filled header,
   number formats, widths, frozen header, autofilter. In this mode the library writes no table: it has less to do. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

int main(int count, char **args) {
    if (count != 3) return 2;
    lxw_workbook_options options = {.constant_memory = LXW_TRUE};
    lxw_workbook *book = workbook_new_opt(args[2], &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "明细");
    lxw_format *header = workbook_add_format(book), *money = workbook_add_format(book), *text = workbook_add_format(book);
    format_set_bold(header);
    format_set_bg_color(header, 0xEEF1F0);
    format_set_num_format(money, "0.00");
    format_set_num_format(text, "@");
    const char *names[] = {"记录", "站点", "单位", "工作月", "应发（元）", "工作方式"};
    worksheet_set_column(sheet, 0, 5, 14, NULL);
    for (int i = 0; i < 6; i++) worksheet_write_string(sheet, 0, i, names[i], header);
    worksheet_freeze_panes(sheet, 1, 0);
    FILE *file = fopen(args[1], "r");
    char line[1024];
    lxw_row_t row = 1;
    while (fgets(line, sizeof line, file)) {
        char *part = line;
        line[strcspn(line, "\n")] = 0;
        for (int i = 0; i < 6; i++) {
            char *end = strchr(part, '\t');
            if (end) *end = 0;
            if (i == 3) worksheet_write_number(sheet, row, i, atof(part), NULL);
            else if (i == 4) worksheet_write_number(sheet, row, i, atof(part) / 100, money);
            else worksheet_write_string(sheet, row, i, part, text);
            part = end + 1;
        }
        row++;
    }
    fclose(file);
    worksheet_autofilter(sheet, 0, 0, row - 1, 5);
    return workbook_close(book);
}
