"""What the staff screens say, in every language that an exhibit may have."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StaffWords:
    """What the staff screens say in one language; names in braces are filled in."""

    entrance: str
    enter_pin: str
    checking: str
    wrong: str
    paused: str
    no_pin: str
    clear: str
    erase: str
    back: str
    staff: str
    problems: str
    no_problems: str
    more_problems: str
    about: str
    restart: str
    restart_note: str
    exit: str
    exit_note: str
    up: str
    down: str


STAFF_WORDS: dict[str, StaffWords] = {
    "zh": StaffWords(
        entrance="工作人员入口",
        enter_pin="请输入口令",
        checking="正在核对……",
        wrong="口令不对，还可以试 {count} 次",
        paused="口令错了太多次，请等 {left} 再试",
        no_pin="还没有设置口令。请技术人员在这台机器上运行 kiosk pin，按提示输入 4 到 8 位数字，"
        "然后再来这里。",
        clear="清除",
        erase="退格",
        back="返回展厅",
        staff="工作人员",
        problems="内容问题",
        no_problems="没有问题",
        more_problems="还有 {count} 处，见内容文件旁的 content.problems.txt。",
        about="版本与版权",
        restart="重新启动",
        restart_note="展项关闭后马上重新打开，几秒后画面恢复。",
        exit="退出到桌面",
        exit_note="展项关闭，屏幕上出现桌面。要再次展出，请从桌面图标启动，或重新启动这台机器。",
        up="向上",
        down="向下",
    ),
    "en": StaffWords(
        entrance="Staff entrance",
        enter_pin="Please enter the PIN",
        checking="Checking …",
        wrong="Wrong PIN; tries left: {count}",
        paused="Too many wrong PINs: try again in {left}",
        no_pin="No PIN has been set. On this machine, run kiosk pin and type 4 to 8 digits; then "
        "come back here.",
        clear="Clear",
        erase="Erase",
        back="Back to exhibit",
        staff="Staff",
        problems="Content problems",
        no_problems="No problems",
        more_problems="{count} more stand in content.problems.txt beside the content.",
        about="Version and licences",
        restart="Restart",
        restart_note="The exhibit closes and opens again at once; its picture is back in a few "
        "seconds.",
        exit="Exit to the desktop",
        exit_note="The exhibit closes and the desktop appears. To show it again, start it from its "
        "icon, or restart this machine.",
        up="Up",
        down="Down",
    ),
}
